package org.interboard.web;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interboard.compare.Compared;
import org.interboard.compare.Comparison;
import org.interboard.compare.form.CompareForm;
import org.interboard.graph.Later;

/** Areas side by side, for programs and for people. */
final class CompareRoutes {
  private static final String PAGE = "/compare";
  private static final String DATA = "/api/compare";
  private static final Map<Representation, CompareForm> FORMS =
      Arrays.stream(CompareForm.values())
          .collect(
              Collectors.toMap(
                  form -> new Representation(form.slug(), form.mediaType()),
                  Function.identity(),
                  (one, other) -> one,
                  LinkedHashMap::new));
  private static final List<Representation> FOR_PROGRAMS =
      Stream.concat(FORMS.keySet().stream(), Stream.of(Representation.HTML)).toList();
  private static final List<Representation> FOR_PEOPLE = List.of(Representation.HTML);

  private final Later<Comparison> comparison;
  private final Parcels parcels;

  private CompareRoutes(Later<Comparison> comparison, Parcels parcels) {
    this.comparison = comparison;
    this.parcels = parcels;
  }

  static List<Route> over(Publication publication) {
    CompareRoutes routes = of(publication);
    return List.of(
        Route.get(PAGE, ctx -> routes.show(ctx, FOR_PEOPLE)),
        Route.get(DATA, ctx -> routes.show(ctx, FOR_PROGRAMS)));
  }

  private static CompareRoutes of(Publication publication) {
    return new CompareRoutes(publication.comparison(), publication.parcels());
  }

  private void show(Context ctx, List<Representation> offered) {
    Representation wanted = Negotiation.choose(ctx, offered);
    CompareRequest request = CompareRequest.in(ctx, comparison.get());
    Parcel parcel = kept(ctx.path(), request, wanted);
    request
        .receipt()
        .ifPresent(earlier -> ReceiptCheck.check(earlier, parcel.headers().get("X-Receipt")));
    Delivery.send(ctx, parcel);
  }

  /** All areas side by side as of today, made before anybody asks for the page. */
  static void prepare(Publication publication) {
    Comparison all = publication.comparison().get();
    if (all.areas().size() <= CompareRequest.MOST) {
      CompareRequest request =
          new CompareRequest(all.areas(), all.aspects(), false, LocalDate.now(), Optional.empty());
      of(publication).kept(PAGE, request, Representation.HTML);
    }
  }

  private Parcel kept(String path, CompareRequest request, Representation wanted) {
    String address = "%s?%s&format=%s".formatted(path, request.query(), wanted.name());
    return parcels.get(address, () -> parcel(request, wanted, address));
  }

  private Parcel parcel(CompareRequest request, Representation wanted, String address) {
    Compared compared = request.answer(comparison.get());
    Optional<CompareForm> form = Optional.ofNullable(FORMS.get(wanted));
    byte[] bytes = form.map(each -> each.write(compared)).orElseGet(() -> page(request, compared));
    Parcel parcel = Parcel.of(wanted, bytes, comparison.get().version());
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("X-As-Of", request.asOf().toString());
    headers.put("X-Receipt", ReceiptCheck.whole(compared.token(), parcel.digest()));
    headers.put("Content-Location", address);
    form.ifPresent(each -> headers.put("Content-Disposition", named(each, compared)));
    return parcel.with(headers);
  }

  private byte[] page(CompareRequest request, Compared compared) {
    return Pages.bytes(
        "compare", Map.of("page", ComparePage.of(comparison.get(), request, compared)));
  }

  /** What a browser can show it shows, and saves under this name. */
  private static String named(CompareForm form, Compared compared) {
    String how = form == CompareForm.JSON ? "inline" : "attachment";
    return "%s; filename=\"%s.%s\"".formatted(how, compared.matrix().fileName(), form.slug());
  }
}
