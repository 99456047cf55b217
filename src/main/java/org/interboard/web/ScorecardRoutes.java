package org.interboard.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.LocalDate;
import java.util.List;
import org.interboard.check.Check;
import org.interboard.check.Scorecard;
import org.interboard.check.form.ScorecardCsv;
import org.interboard.check.form.ScorecardJson;

/** Which requirement each published instrument meets, as of a day. */
final class ScorecardRoutes {
  private static final List<Representation> FORMS =
      List.of(Representation.JSON, Representation.CSV, Representation.HTML);

  private final Check check;

  private ScorecardRoutes(Check check) {
    this.check = check;
  }

  static List<Route> over(Check check) {
    return List.of(Route.get("/api/scorecard", new ScorecardRoutes(check)::show));
  }

  private void show(Context ctx) {
    Representation wanted = Negotiation.choose(ctx, FORMS);
    LocalDate day = ValidateRoutes.day(ctx).orElseGet(LocalDate::now);
    ctx.header("Cache-Control", "public, no-cache");
    if (wanted.equals(Representation.HTML)) {
      ctx.redirect("/scorecard?asOf=" + day, HttpStatus.SEE_OTHER);
    } else {
      Scorecard scorecard = check.scorecard(day);
      boolean csv = wanted.equals(Representation.CSV);
      ctx.contentType(wanted.contentType());
      ctx.result(csv ? ScorecardCsv.write(scorecard) : ScorecardJson.write(scorecard));
    }
  }
}
