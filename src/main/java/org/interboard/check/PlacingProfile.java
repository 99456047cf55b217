package org.interboard.check;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.irix.IRIxResolver;
import org.apache.jena.riot.RIOT;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.ParserProfileStd;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.riot.system.RiotLib;
import org.apache.jena.sparql.core.Quad;

/** Makes nodes and triples as Jena does, checked, and notes the place of each triple on the way. */
final class PlacingProfile extends ParserProfileStd {
  private final Places places;

  PlacingProfile(IRIxResolver iris, ErrorHandler errors, Places places) {
    super(
        RiotLib.factoryRDF(),
        errors,
        iris,
        PrefixMapFactory.create(),
        RIOT.getContext().copy(),
        true,
        false);
    this.places = places;
  }

  @Override
  public Triple createTriple(Node subject, Node predicate, Node object, long line, long column) {
    Triple triple = super.createTriple(subject, predicate, object, line, column);
    places.put(triple, line, column);
    return triple;
  }

  @Override
  public Quad createQuad(
      Node graph, Node subject, Node predicate, Node object, long line, long column) {
    Quad quad = super.createQuad(graph, subject, predicate, object, line, column);
    places.put(quad.asTriple(), line, column);
    return quad;
  }
}
