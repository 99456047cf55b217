package org.interboard.web.reading;

import io.javalin.http.Context;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.StringEscapeUtils;
import org.interboard.graph.Rows;
import org.interboard.web.Link;
import org.interboard.web.PublicAddress;
import org.interboard.web.Publication;
import org.interboard.web.frame.Navigation;
import org.interboard.web.linked.Iris;

/** What there is to be found here, for those who look for others: sitemap.xml and robots.txt. */
record Sitemap(Publication publication, PublicAddress address) {
  private static final String ROBOTS =
      "User-agent: *%nDisallow: /api/%nDisallow: /sparql%nDisallow: /search%n%nSitemap:"
          + " %ssitemap.xml%n";

  void robots(Context ctx) {
    ctx.contentType("text/plain; charset=utf-8").result(ROBOTS.formatted(address.base(ctx.req())));
  }

  void sitemap(Context ctx) {
    String base = address.base(ctx.req());
    String places =
        addresses()
            .map(path -> StringEscapeUtils.escapeXml10(base + path.substring(1)))
            .map("<url><loc>%s</loc></url>"::formatted)
            .collect(Collectors.joining("\n"));
    ctx.contentType("application/xml; charset=utf-8")
        .result(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
            %s
            </urlset>
            """
                .formatted(places));
  }

  private Stream<String> addresses() {
    Stream<String> places = Navigation.PLACES.stream().map(Link::address);
    Stream<String> areas =
        Line.of(publication.graph(), "areas").stream()
            .map(line -> line.address("area").replaceFirst(".*/", "/areas/"));
    Stream<String> things =
        Rows.of(publication.graph(), "pages/sitemap.rq").stream()
            .map(row -> Iris.address(row.get("thing")));
    return Stream.of(Stream.of("/"), places, areas, things).flatMap(each -> each).distinct();
  }
}
