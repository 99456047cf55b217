package org.interboard.web.reading;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.interboard.question.Nearest;
import org.interboard.question.QuestionBook;
import org.interboard.web.Link;
import org.interboard.web.Pages;
import org.interboard.web.Problem;
import org.interboard.web.PublicAddress;
import org.interboard.web.Publication;
import org.interboard.web.Route;

/** The pages that are read rather than asked: areas, the law, and what all this is. */
public final class ReadingRoutes {
  private final Publication publication;

  private ReadingRoutes(Publication publication) {
    this.publication = publication;
  }

  public static List<Route> over(Publication publication, PublicAddress address) {
    Sitemap sitemap = new Sitemap(publication, address);
    ReadingRoutes pages = new ReadingRoutes(publication);
    return List.of(
        Route.get("/", pages::home),
        Route.get("/law", pages::law),
        Route.get("/about", pages::about),
        Route.get("/robots.txt", sitemap::robots),
        Route.get("/sitemap.xml", sitemap::sitemap),
        Route.get("/areas", pages::areas),
        Route.get("/areas/{slug}", pages::area));
  }

  private void home(Context ctx) {
    Pages.keep(ctx, publication, "home", () -> Map.of("page", HomePage.of(publication)));
  }

  private void areas(Context ctx) {
    Pages.keep(ctx, publication, "areas", this::cardsOrNames);
  }

  private Map<String, Object> cardsOrNames() {
    return HomePage.isLong(publication.book())
        ? Map.of("areas", List.of(), "names", names())
        : Map.of("areas", AreaCard.all(publication), "names", List.of());
  }

  private List<Link> names() {
    return Line.of(publication.book(), "instruments", Map.of()).stream()
        .map(line -> new Link(line.text("area"), slug(line)))
        .distinct()
        .toList();
  }

  private static String slug(Line line) {
    return line.address("area").replaceFirst(".*/", "/areas/");
  }

  private void law(Context ctx) {
    Pages.keep(ctx, publication, "law", () -> Map.of("page", LawPage.of(publication)));
  }

  private void about(Context ctx) {
    Pages.keep(ctx, publication, "about", () -> Map.of("page", AboutPage.of(publication)));
  }

  private void area(Context ctx) {
    String slug = known(ctx.pathParam("slug"));
    Pages.keep(
        ctx, publication, "area", () -> Map.of("page", AreaPage.of(publication.book(), slug)));
  }

  private String known(String slug) {
    QuestionBook book = publication.book();
    if (!book.areas().contains(slug) || Line.of(book, "instruments", slug).isEmpty()) {
      throw Problem.notFound("There is no such area.")
          .with("nearest", Nearest.to(slug, book.areas()));
    }
    return slug;
  }
}
