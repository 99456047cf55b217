package org.interboard.web;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Sends a parcel, or says 304 to a client that has it already. What is sent may be kept and must be
 * asked after: a new publication of the data is seen at once.
 */
public final class Delivery {
  private static final String PLACE = "Content-Location";
  private static final Pattern GZIP = Pattern.compile("gzip(\\s*;\\s*q=(1|0\\.\\d*[1-9])\\S*)?");

  private Delivery() {}

  /** Sends these bytes of that state of the data, or 304. */
  public static void send(Context ctx, Representation form, byte[] bytes, String dataVersion) {
    send(ctx, Parcel.of(form, bytes, dataVersion));
  }

  static void send(Context ctx, Parcel parcel) {
    Optional<Compressed> packed = parcel.compressed().filter(any -> takesGzip(ctx));
    String tag = parcel.tag(packed.isPresent());
    ctx.header("ETag", tag).header("Cache-Control", "public, no-cache");
    ctx.header("Vary", "Accept, Accept-Encoding");
    ctx.header("X-Data-Version", parcel.dataVersion());
    if (knows(ctx, tag)) {
      notModified(ctx, parcel);
    } else {
      parcel.headers().forEach(ctx::header);
      packed.ifPresent(any -> ctx.header("Content-Encoding", "gzip"));
      body(ctx, parcel.contentType(), packed.map(Compressed::bytes).orElseGet(parcel::bytes));
    }
  }

  /** What the client keeps tells the rest: no more is to be repeated (RFC 9110, 15.4.5). */
  private static void notModified(Context ctx, Parcel parcel) {
    Optional.ofNullable(parcel.headers().get(PLACE)).ifPresent(place -> ctx.header(PLACE, place));
    ctx.status(304);
  }

  private static void body(Context ctx, String contentType, byte[] bytes) {
    ctx.disableCompression().contentType(contentType).result(bytes);
    ctx.res().setContentLength(bytes.length);
  }

  private static boolean knows(Context ctx, String tag) {
    String known = Optional.ofNullable(ctx.header("If-None-Match")).orElse("");
    return Arrays.stream(known.split(","))
        .map(String::strip)
        .anyMatch(each -> each.equals(tag) || each.equals("*") || each.equals("W/" + tag));
  }

  private static boolean takesGzip(Context ctx) {
    String accepted = Optional.ofNullable(ctx.header("Accept-Encoding")).orElse("");
    return !accepted.isEmpty()
        && Arrays.stream(accepted.toLowerCase(Locale.ROOT).split(","))
            .map(String::strip)
            .anyMatch(each -> GZIP.matcher(each).matches());
  }
}
