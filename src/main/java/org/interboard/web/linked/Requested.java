package org.interboard.web.linked;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.interboard.web.Link;
import org.interboard.web.Negotiation;
import org.interboard.web.Representation;

/**
 * What a client asks for: the IRI, the form that the path's ending or the client names, and the
 * address to which the ending of any other form is put.
 */
record Requested(String iri, Representation form, String address) {

  /** By a path of ours; an ending that is no form's belongs to the name. */
  static Requested in(Context ctx, String path) {
    Optional<Representation> ended =
        Syntax.offered().stream().filter(form -> path.endsWith(ending(form))).findFirst();
    String plain =
        ended.map(form -> path.substring(0, path.length() - ending(form).length())).orElse(path);
    return new Requested(
        Iris.iri(plain), ended.orElseGet(() -> Negotiation.choose(ctx, Syntax.offered())), plain);
  }

  /** By an IRI that is not ours. */
  static Requested by(Context ctx, String iri) {
    return new Requested(iri, Negotiation.choose(ctx, Syntax.offered()), Iris.describe(iri));
  }

  private static String ending(Representation form) {
    return "." + form.name();
  }

  boolean isPage() {
    return form.equals(Representation.HTML);
  }

  /** The same in each form for programs. */
  List<Link> otherForms() {
    return Arrays.stream(Syntax.values())
        .map(syntax -> new Link(syntax.title(), in(syntax.representation())))
        .toList();
  }

  /** Where it is in that form, whatever a client accepts. */
  String in(Representation form) {
    return address.contains("?") ? address + "&format=" + form.name() : address + ending(form);
  }

  /** The value of a Link header that says where each form is (RFC 8288). */
  String alternates() {
    Stream<String> links =
        Syntax.offered().stream()
            .map(
                form ->
                    "<%s>; rel=\"alternate\"; type=\"%s\"".formatted(in(form), form.mediaType()));
    return String.join(", ", links.toList());
  }
}
