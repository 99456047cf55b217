package org.interboard.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.javalin.http.Context;
import io.javalin.http.Header;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.interboard.question.Answer;
import org.interboard.question.Ask;
import org.interboard.question.QuestionBook;
import org.interboard.question.form.Form;

/** The catalogue of questions, and each question with its answer. */
final class QuestionRoutes {
  private static final int MOST_KEPT = 20_000;
  private static final List<Representation> CATALOGUE =
      List.of(Representation.JSON, Representation.HTML);

  /** The forms of an answer that is a table. */
  static final List<Representation> ANSWER =
      Stream.concat(
              Form.ofTables().stream().map(Representation::of), Stream.of(Representation.HTML))
          .toList();

  private static final int LONGEST_KEPT = 500;
  private static final int MOST_UNDERSTOOD = 5_000;

  private final QuestionBook book;
  private final Catalogue catalogue;
  private final Parcels parcels;
  private final Cache<String, Understood> asked =
      Caffeine.newBuilder().maximumSize(MOST_UNDERSTOOD).build();

  /** What a request asks for, and the address that all who ask for it have in common. */
  private record Understood(Wanted wanted, String address) {
    static Understood of(Wanted wanted) {
      return new Understood(wanted, wanted.address());
    }
  }

  QuestionRoutes(QuestionBook book, Parcels parcels) {
    this.book = book;
    this.parcels = parcels;
    this.catalogue = Catalogue.of(book);
  }

  static List<Route> over(QuestionBook book, Parcels parcels) {
    QuestionRoutes questions = new QuestionRoutes(book, parcels);
    return List.of(
        Route.get("/api/questions", questions::list),
        Route.get("/api/questions/{slug}", questions::ask));
  }

  /** Asks, and keeps the answer as it will be sent in each form, unless it is a long one. */
  void keep(Ask ask) {
    Answer answer = book.answer(ask);
    if (answer.total() <= MOST_KEPT) {
      Wanted.each(ask)
          .forEach(wanted -> parcels.get(wanted.address(), () -> parcel(wanted, answer)));
    }
  }

  private void list(Context ctx) {
    Representation form = Negotiation.choose(ctx, CATALOGUE);
    Delivery.send(ctx, parcels.get(form.name(), () -> catalogue(form)));
  }

  private Parcel catalogue(Representation form) {
    return form.equals(Representation.HTML)
        ? Parcel.of(form, Pages.text("questions", Map.of("catalogue", catalogue)), book.version())
        : Parcel.of(form, Json.of(catalogue), book.version());
  }

  private void ask(Context ctx) {
    Understood understood = understood(ctx);
    Wanted wanted = understood.wanted();
    Parcel parcel = parcels.get(understood.address(), () -> answer(wanted));
    wanted.receipt().ifPresent(earlier -> ReceiptCheck.check(earlier, receipt(parcel)));
    Delivery.send(ctx, parcel);
  }

  /** What the same words asked for of late, on the same day: most ask as others have. */
  private Understood understood(Context ctx) {
    String words =
        String.join(
            " ",
            LocalDate.now().toString(),
            ctx.path(),
            ctx.queryString(),
            ctx.header(Header.ACCEPT));
    return words.length() > LONGEST_KEPT
        ? Understood.of(Wanted.in(ctx, book))
        : asked.get(words, any -> Understood.of(Wanted.in(ctx, book)));
  }

  /** Sends an answer that was reckoned from that of a question, in one of the forms of tables. */
  static void write(Context ctx, Answer answer, Representation wanted) {
    byte[] bytes =
        Form.ofTables().stream()
            .filter(form -> Representation.of(form).equals(wanted))
            .findFirst()
            .orElseThrow()
            .write(answer);
    Delivery.send(ctx, Parcel.of(wanted, bytes, answer.receipt().dataVersion()));
  }

  private static String receipt(Parcel parcel) {
    return parcel.headers().get("X-Receipt");
  }

  private Parcel answer(Wanted wanted) {
    return parcel(wanted, book.answer(wanted.ask()).only(wanted.part()));
  }

  private Parcel parcel(Wanted wanted, Answer answer) {
    Parcel parcel =
        Parcel.of(
            wanted.representation(),
            wanted.form().map(form -> form.write(answer)).orElseGet(() -> page(wanted, answer)),
            book.version());
    return parcel.with(headers(wanted, answer, parcel));
  }

  private byte[] page(Wanted wanted, Answer answer) {
    AnswerPage page = AnswerPage.of(catalogue.entry(answer.question()), wanted, answer);
    return Pages.bytes("answer", Map.of("page", page));
  }

  private static Map<String, String> headers(Wanted wanted, Answer answer, Parcel parcel) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("X-Total-Count", String.valueOf(answer.total()));
    headers.put("X-As-Of", answer.receipt().day());
    headers.put("X-Query-Hash", answer.receipt().queryHash());
    headers.put("X-Receipt", ReceiptCheck.whole(answer.receipt().token(), parcel.digest()));
    headers.put("Content-Location", wanted.address());
    wanted.form().ifPresent(form -> headers.put("Content-Disposition", named(form, answer)));
    Paging.header(Paging.pages(wanted.part(), answer.total(), wanted::address))
        .ifPresent(pages -> headers.put("Link", pages));
    return headers;
  }

  /** What a browser can show it shows, and saves under this name. */
  private static String named(Form form, Answer answer) {
    boolean shown = form == Form.JSON_ROWS || form == Form.SPARQL_JSON || form == Form.SPARQL_XML;
    return "%s; filename=\"%s\"".formatted(shown ? "inline" : "attachment", form.fileName(answer));
  }
}
