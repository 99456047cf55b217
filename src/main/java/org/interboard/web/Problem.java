package org.interboard.web;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.interboard.question.Refusal;

/**
 * A request that cannot be answered as asked, thrown by a handler to be sent as {@code
 * application/problem+json} (RFC 9457).
 */
public final class Problem extends RuntimeException {
  /** The member that names the limit which a refusal rests on. */
  public static final String LIMIT = "limit";

  /** The member that says that there is no such parameter: what is allowed are then others. */
  static final String UNKNOWN = "unknown";

  static final String RETRY_AFTER = "retryAfter";

  private final int status;
  private final Map<String, Object> members;

  public Problem(int status, String detail) {
    this(status, detail, Map.of());
  }

  private Problem(int status, String detail, Map<String, Object> members) {
    super(detail);
    this.status = status;
    this.members = members;
  }

  public static Problem badRequest(String detail) {
    return new Problem(400, detail);
  }

  /** What is asked takes no parameter of that name, but these. */
  static Problem unknownParameter(String asked, String name, Collection<String> known) {
    List<String> listed = known.stream().sorted().toList();
    String sentence =
        "%s takes no parameter %s. Possible: %s."
            .formatted(asked, Refusal.quoted(name), String.join(", ", listed));
    return badRequest(sentence).with("parameter", name).with(UNKNOWN, true).with("allowed", listed);
  }

  public static Problem notFound(String detail) {
    return new Problem(404, detail);
  }

  /** The same problem with one member more, such as what is allowed instead. */
  public Problem with(String name, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(members);
    more.put(name, value);
    return new Problem(status, getMessage(), more);
  }

  /** The same problem, with the word that it may be gone after so many seconds. */
  public Problem retryAfter(int seconds) {
    return with(RETRY_AFTER, seconds);
  }

  public int status() {
    return status;
  }

  /** The members beyond those of the standard, in the order given. */
  public Map<String, Object> members() {
    return members;
  }
}
