package org.interboard.web.guard;

import static org.interboard.graph.Limits.USUAL;

import java.util.Locale;
import org.interboard.graph.Bound;
import org.interboard.graph.Collisions;
import org.interboard.graph.Limits;
import org.interboard.web.Problem;

/**
 * What is asked of every request, so that one cannot take the place of all others. A refusal names
 * the limit that it rests on, and {@code /limits} lists them.
 */
public enum Limit {
  QUERY_LENGTH(400, 20_000, "characters", "The query is longer than we take."),
  BODY_LENGTH(413, 64 * 1024, "bytes", "The body is longer than a query may be."),
  PARAMETERS(400, 100, "parameters", "The request has more parameters than we read."),
  // A query in an address, each of its characters written as three.
  ADDRESS_LENGTH(414, 64_096, "bytes, headers included", "The address is longer than we take."),
  HEADER_LENGTH(431, 64_096, "bytes", "The headers are longer than we take."),
  REQUEST_LENGTH(413, 6_000_000, "bytes", "The body is larger than we take."),
  PATH_STEPS(400, 30, "steps", "A property path has more steps than we follow."),
  PATH_CLOSURES(
      400,
      1,
      "of * and +",
      "A property path repeats what repeats, or one after the other within it."),
  EXISTS_DEPTH(
      400, 8, "within one another", "The query has EXISTS within EXISTS more often than we plan."),
  PATTERNS(400, 500, "triple patterns side by side", "The query joins more patterns than we do."),
  NESTING(400, 1, "stack of 32 MB", "The query is nested too deeply."),
  TEXT_LENGTH(400, 200_000, "characters", "The query makes a text longer than we hold."),
  TEXT_IN_ALL(400, 50_000_000, "characters", "The query makes more text than we hold."),
  NUMBER_LENGTH(400, 1_000, "digits", "The query reckons with a number longer than we take."),
  PATTERN_SIZE(400, 2_000, "steps", "A regular expression is larger than we take."),
  PATTERN_WORK(
      400, 50_000_000, "steps", "A regular expression is too large for the text that it searches."),
  ROWS(413, 100_000, "rows or statements", "The answer has more rows than we give."),
  ANSWER_LENGTH(413, 20_000_000, "bytes", "The answer is longer than we give."),
  TIME(503, 10, "seconds", "The answer took longer than is given to a query."),
  LONG_QUERIES(
      503, 2, "at once", "Queries that take long have no room just now; please try later."),
  WORKERS(503, 6, "at once, and 32 waiting", "Too many queries at once just now."),
  CHECKS(503, 4, "at once", "Too many drafts are being checked just now; please try again."),
  FILE_BYTES(413, USUAL.bytes(), "bytes", "The file is longer than is read."),
  FILE_TRIPLES(413, USUAL.triples(), "triples", "The file makes more statements than are read."),
  FILE_TEXT(413, USUAL.text(), "characters", "A text in the file is longer than is read."),
  FILE_IRI(413, USUAL.iri(), "characters", "An IRI or a key is longer than is read."),
  FILE_DEPTH(413, USUAL.depth(), "within one another", "The file is nested too deeply."),
  FILE_DIGITS(413, USUAL.digits(), "digits", "A number in the file is longer than is read."),
  FILE_EXPONENT(413, Limits.EXPONENT, "as exponent", "A number is larger than is worked out."),
  FILE_PREFIXES(413, USUAL.prefixes(), "prefixes", "The file declares more prefixes than we keep."),
  FILE_KEYS(
      413, USUAL.prefixes(), "keys in one place", "A place in JSON has more keys than we keep."),
  FILE_VALUES(
      413,
      USUAL.repeats(),
      "values of one property in JSON-LD",
      "A property has more values than we compare."),
  FILE_HASHES(413, Collisions.MOST, "terms of one hash", "The file was made to be slow to read."),
  FILE_UNPACKED(413, USUAL.unpacked(), "bytes", "The workbook unpacks to more than is read."),
  FILE_TAGS(413, USUAL.tags(), "tags", "The workbook has more cells than are read."),
  FILE_PARTS(413, Limits.PARTS, "parts", "The workbook has more parts than are read."),
  FILE_COLUMNS(
      413, Limits.COLUMNS, "columns", "The workbook describes more columns than are read."),
  FILE_MERGES(413, Limits.MERGES, "places in a sheet", "A sheet merges more cells than are read."),
  FINDINGS(
      200,
      500,
      "findings listed",
      "A report counts all findings, and lists those that weigh most."),
  CHECK_TIME(503, 30, "seconds", "The check took longer than is given to one; nothing is decided."),
  PAGES(503, 12, "at once", "Too many pages are being made just now; please try again."),
  REQUESTS(503, 64, "at once", "Too many requests at once just now; please try again."),
  MEMORY(503, 85, "per cent of the memory", "This needs more memory than there is."),
  ANSWERS(
      503,
      25,
      "per cent of the memory",
      "Too many long answers are on their way just now; please try again."),
  ANSWER_TIME(408, 180, "seconds", "The answer takes longer to be read: the connection is closed."),
  BODY_TIME(408, 30, "seconds", "The body takes longer to arrive: the connection is closed."),
  LARGE_BODIES(503, 32, "at once", "Too many files are being sent just now; please try again."),
  CONNECTIONS(503, 1_000, "at once", "Too many connections at once."),
  CLIENT_REQUESTS(
      429, 1_200, "requests a minute", "This address has asked more often than is its share."),
  CLIENT_WORK(
      429, 60, "seconds of work a minute", "This address has had more work done than its share."),
  CLIENT_MISTAKES(
      429, 120, "refusals a minute", "This address has made more mistakes than we answer.");

  private static final int RETRY_SECONDS = 5;

  private final int status;
  private final long most;
  private final String unit;
  private final String said;

  Limit(int status, long most, String unit, String said) {
    this.status = status;
    this.most = most;
    this.unit = unit;
    this.said = said;
  }

  /** As it stands in refusals, such as {@code query-length}. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public int status() {
    return status;
  }

  public long most() {
    return most;
  }

  public String unit() {
    return unit;
  }

  public String said() {
    return said;
  }

  /** The limit that a submitted file is over. */
  public static Limit of(Bound bound) {
    return valueOf("FILE_" + bound);
  }

  /** What is thrown where more is asked. */
  public Problem refusal() {
    return refusal(said, most);
  }

  /** The same, said in more words. */
  public Problem refusal(String reason, long allowed) {
    Problem problem = new Problem(status, reason).with(Problem.LIMIT, slug()).with("most", allowed);
    return status == 503 || status == 429 ? problem.retryAfter(RETRY_SECONDS) : problem;
  }

  /** Throws where there is more than the limit allows. */
  public void hold(long amount) {
    if (amount > most) {
      throw refusal();
    }
  }
}
