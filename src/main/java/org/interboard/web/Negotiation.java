package org.interboard.web;

import io.javalin.http.Context;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Chooses the form of an answer: what {@code ?format=} names, or what the Accept header welcomes
 * most; where the client does not mind, the form offered first.
 */
public final class Negotiation {
  private Negotiation() {}

  /** The form to answer in, or a {@link Problem} of 400 or 406 that lists what is offered. */
  public static Representation choose(Context ctx, List<Representation> offered) {
    ctx.header("Vary", "Accept");
    return choose(
        Optional.ofNullable(ctx.queryParam("format")),
        Optional.ofNullable(ctx.header("Accept")),
        offered);
  }

  /** The same where there is no Javalin. */
  static Representation choose(
      Optional<String> format, Optional<String> header, List<Representation> offered) {
    return format
        .map(name -> named(name, offered))
        .orElseGet(() -> accepted(Accept.parse(header.orElse("")), offered));
  }

  private static Representation named(String name, List<Representation> offered) {
    return offered.stream()
        .filter(form -> form.name().equals(name))
        .findFirst()
        .orElseThrow(
            () -> Problem.badRequest("There is no such format.").with("allowed", names(offered)));
  }

  private static Representation accepted(Accept accept, List<Representation> offered) {
    return offered.stream()
        .filter(form -> accept.quality(form.mediaType()) > 0)
        .min(Comparator.comparingDouble(form -> -accept.quality(form.mediaType())))
        .orElseThrow(
            () ->
                new Problem(406, "None of the forms that you accept is offered.")
                    .with("allowed", offered.stream().map(Representation::mediaType).toList()));
  }

  private static List<String> names(List<Representation> offered) {
    return offered.stream().map(Representation::name).distinct().toList();
  }
}
