package org.interboard.web.linked;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** What the graph states of one thing, put into sentences; what it does not state is left out. */
record Telling(Stated stated) {
  private static final Set<String> GIVEN_TO =
      Set.of("Present", "Report", "Submit", "Share", "Disseminate", "Give assurance", "Feed into");

  private static final Set<String> TOLD =
      Set.of(
          "bearer",
          "modality",
          "action",
          "object",
          "objectDocument",
          "recipient",
          "frequency",
          "windowStart",
          "windowEnd",
          "holder",
          "lead");

  /** The sentences of a duty, a board, a priority, a theme, law, a requirement or a shape. */
  List<String> sentences() {
    return Stream.concat(
            Stream.of(duty().map(this::marked), board(), priority().map(this::marked), theme()),
            Stream.of(new LawTelling(stated).sentence(), requirement(), shape()))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<String> requirement() {
    return stated.is("Requirement")
        ? Optional.of(
            "%s. A %s, for %s. It rests on %s."
                .formatted(
                    stated.own("identifier"),
                    Stated.lower(stated.listed("level")),
                    stated.listed("appliesTo"),
                    Stated.lower(stated.listed("authorityKind"))))
        : Optional.empty();
  }

  private Optional<String> shape() {
    return stated.has("requirement")
        ? Optional.of("Checks the requirement “%s”.".formatted(stated.listed("requirement")))
        : Optional.empty();
  }

  private Optional<String> duty() {
    return stated.is("AgreedDuty") ? Optional.of(deed() + toward()) : Optional.empty();
  }

  /** Where a part is no word of the document, the facts beneath say which and why. */
  private String marked(String sentence) {
    return stated.isInterpreted(TOLD)
        ? sentence + " Part of this is our reading, as is marked below."
        : sentence;
  }

  private String deed() {
    String action = Stated.lower(stated.listed("action"));
    String object = stated.has("objectDocument") ? stated.listed("objectDocument") : about();
    return "%s %s %s%s%s%s%s."
        .formatted(
            Words.capitalised(stated.listed("bearer")),
            modality(),
            action,
            isGiven() ? " to " + stated.listed("recipient") : "",
            object.isEmpty() || object.startsWith(action) ? "" : ": " + object,
            stated.has("frequency") ? ", " + Stated.lower(stated.listed("frequency")) : "",
            months());
  }

  private String about() {
    return stated.names("object").stream().map(Stated::lower).collect(Stated.JOINED);
  }

  private String modality() {
    boolean several = stated.names("bearer").size() > 1;
    return switch (stated.listed("modality")) {
      case "Is to" -> several ? "are to" : "is to";
      case "Is done", "" -> several ? "are said to" : "is said to";
      case "Aims to" -> several ? "aim to" : "aims to";
      case "Is able to" -> several ? "are able to" : "is able to";
      case "Proposed" -> several ? "are proposed to" : "is proposed to";
      default -> Stated.lower(stated.listed("modality"));
    };
  }

  private boolean isGiven() {
    return stated.has("recipient") && stated.names("action").stream().allMatch(GIVEN_TO::contains);
  }

  private String toward() {
    return stated.has("recipient") && !isGiven()
        ? " It is for %s.".formatted(stated.listed("recipient"))
        : "";
  }

  private String months() {
    String first = stated.listed("windowStart");
    String last = stated.listed("windowEnd");
    if (first.isEmpty()) {
      return last.isEmpty() ? "" : ", by " + last;
    }
    return last.isEmpty() || first.equals(last)
        ? ", in " + first
        : ", from %s to %s".formatted(first, last);
  }

  private Optional<String> board() {
    if (!stated.is("Board") || !stated.has("boardType")) {
      return Optional.empty();
    }
    String kind = Stated.lower(stated.listed("boardType"));
    String area = stated.has("area") ? " of " + stated.listed("area") : "";
    return Optional.of(
        "%s %s%s.%s"
            .formatted("aeiou".indexOf(kind.charAt(0)) < 0 ? "A" : "An", kind, area, part()));
  }

  private String part() {
    String parts =
        Stream.of(
                counted("bearer", "acts in %s", "duty", "duties"),
                counted("recipient", "receives under %s", "duty", "duties"),
                counted("lead", "leads on %s", "priority", "priorities"))
            .filter(each -> !each.isEmpty())
            .collect(Stated.JOINED);
    return parts.isEmpty()
        ? " Its document gives it no duty."
        : " By its document it " + parts + ".";
  }

  private String counted(String property, String deed, String one, String many) {
    int count = stated.users(property).size();
    return count == 0 ? "" : deed.formatted(amount(count, one, many));
  }

  private Optional<String> priority() {
    if (!stated.has("holder")) {
      return stated.is("Priority") ? Optional.of(unheld()) : Optional.empty();
    }
    String lead = stated.has("lead") ? ", led by " + stated.listed("lead") : "";
    String joint = stated.is("JointPriority") ? "joint priority" : "priority";
    return Optional.of("A %s of %s%s.".formatted(joint, stated.listed("holder"), lead));
  }

  private String unheld() {
    String heading =
        stated.has("underHeading") ? ", under “%s”".formatted(stated.listed("underHeading")) : "";
    String holder = stated.has("holderScope") ? "" : "; who holds it is not known";
    return "A priority in the %s%s%s.".formatted(stated.listed("instrument"), heading, holder);
  }

  private Optional<String> theme() {
    List<Node> users =
        stated.users("theme").stream().filter(each -> stated.hasInstrument(each)).toList();
    return users.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "A theme of %s, in the documents of %s.".formatted(things(users), Stated.areas(users)));
  }

  private String things(List<Node> users) {
    long duties = users.stream().filter(each -> stated.isA(each, "AgreedDuty")).count();
    long priorities =
        users.stream()
            .filter(each -> stated.isA(each, "Priority") || stated.isA(each, "JointPriority"))
            .count();
    long others = users.size() - duties - priorities;
    return Stream.of(
            amount(duties, "duty", "duties"),
            amount(priorities, "priority", "priorities"),
            amount(others, "other thing", "other things"))
        .filter(each -> !each.startsWith("0 "))
        .collect(Stated.JOINED);
  }

  static String amount(long count, String one, String many) {
    return count + " " + (count == 1 ? one : many);
  }
}
