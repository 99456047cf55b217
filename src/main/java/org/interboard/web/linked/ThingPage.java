package org.interboard.web.linked;

import java.util.List;
import org.interboard.web.Link;

/** One thing of the graph as people read about it. */
public record ThingPage(
    String iri,
    String anchor,
    String title,
    List<Link> kinds,
    List<String> lead,
    List<Fact> facts,
    List<Quote> evidence,
    List<Fact> uses,
    List<Link> graphs) {}
