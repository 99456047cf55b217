package org.interboard.check;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;

/**
 * The published instruments, judged as of one day, from which others may learn. Each is judged when
 * it is first asked about, and its report kept; what else came of the judging, which is much
 * larger, is kept of those alone that drafts are shown examples from.
 */
final class Published {
  private static final int MOST = 2;
  private static final int LOOKED_AT = 20;
  private static final int ROOM = 4;
  private static final long EXAMPLE_BYTES = 300;
  private static final long VERDICT_BYTES = 150;
  private static final long FINDING_BYTES = 600;

  private final Rules rules;
  private final List<Instrument> instruments;
  private final LocalDate day;
  private final Map<Instrument, Judged> judged;
  private final Map<Instrument, List<Example>> evidence;
  private final Set<Instrument> lookedAt;
  private final Map<Instrument, Examples> kept = new ConcurrentHashMap<>();
  private final LongAdder bytes = new LongAdder();
  private Optional<Long> faultsElsewhere = Optional.empty();

  /** All that comes of judging one instrument. */
  private record Seen(Draft draft, Examination examination) {
    String area() {
      return examination.subject().map(Subject::area).orElse(draft.file());
    }
  }

  Published(Rules rules, List<Instrument> instruments, LocalDate day) {
    this.rules = rules;
    this.instruments = instruments;
    this.day = day;
    this.judged = roomy(instruments.size());
    this.evidence = roomy(instruments.size());
    this.lookedAt = Set.copyOf(instruments.subList(0, Math.min(LOOKED_AT, instruments.size())));
  }

  /** So large that one which is being judged seldom holds up its neighbours, and never a growth. */
  private static <T> Map<Instrument, T> roomy(int instruments) {
    return new ConcurrentHashMap<>(ROOM * instruments);
  }

  /** One instrument with its report. */
  private record Judged(Instrument instrument, String area, Report report) {
    boolean meets(Requirement requirement) {
      return Scorecard.cell(report, requirement)
          .filter(verdict -> verdict.state() == State.MET)
          .isPresent();
    }
  }

  /**
   * Two examples at most from other areas, first of those that meet the requirement throughout;
   * where there are thousands of instruments, only some are looked at.
   */
  List<Example> elsewhere(Requirement requirement, String area) {
    return Stream.concat(
            others(area).filter(each -> each.meets(requirement)),
            others(area).filter(each -> !each.meets(requirement)))
        .flatMap(each -> examples(each.instrument()).of(requirement).stream())
        .limit(MOST)
        .toList();
  }

  private Stream<Judged> others(String area) {
    return instruments.stream()
        .limit(LOOKED_AT)
        .map(this::judged)
        .filter(each -> !each.area().equals(area));
  }

  /** The reports, as of a day judged alike. */
  List<Report> reports(LocalDate asOf) {
    return instruments.parallelStream().map(each -> judged(each).report().asOf(asOf)).toList();
  }

  /** Those on some documents, by their IRIs. */
  List<Report> reports(Collection<String> documents, LocalDate asOf) {
    return instruments.stream()
        .filter(each -> documents.stream().anyMatch(each::states))
        .map(each -> judged(each).report().asOf(asOf))
        .toList();
  }

  /** The same with the evidence for what each instrument meets. */
  List<Report> evidenced(LocalDate asOf) {
    return instruments.parallelStream().map(each -> evidenced(each, asOf)).toList();
  }

  /** The evidence first: the examination that it needs gives the report as well. */
  private Report evidenced(Instrument instrument, LocalDate asOf) {
    List<Example> found = evidence(instrument);
    return judged(instrument).report().asOf(asOf).with(found);
  }

  /** How many faults of form there are in what belongs to none of them. */
  synchronized long faultsElsewhere() {
    long faults = faultsElsewhere.orElseGet(() -> rules.faultsBeyondInstruments(day));
    faultsElsewhere = Optional.of(faults);
    return faults;
  }

  private List<Example> evidence(Instrument instrument) {
    return evidence.computeIfAbsent(instrument, this::sought);
  }

  private List<Example> sought(Instrument instrument) {
    Examples examples = examples(instrument);
    Judged known = judged(instrument);
    List<Example> found =
        known.report().requirements().stream()
            .filter(requirement -> known.meets(requirement) && !requirement.ofForm())
            .flatMap(requirement -> examples.of(requirement).stream())
            .toList();
    bytes.add(EXAMPLE_BYTES * found.size());
    return found;
  }

  private Judged judged(Instrument instrument) {
    return judged.computeIfAbsent(instrument, each -> judge(each, seen(each)));
  }

  private Judged judge(Instrument instrument, Seen seen) {
    if (lookedAt.contains(instrument)) {
      kept.put(instrument, examples(seen));
    }
    Report report = seen.examination().report();
    bytes.add(bytes(report));
    return new Judged(instrument, seen.area(), report);
  }

  private static long bytes(Report report) {
    long verdicts = report.judgements().stream().mapToLong(each -> each.verdicts().size()).sum();
    long words = report.findings().stream().mapToLong(each -> each.message().length()).sum();
    return VERDICT_BYTES * verdicts + FINDING_BYTES * report.findings().size() + words;
  }

  /** About how much memory is taken by the reports that are kept, and by the evidence. */
  long bytes() {
    return bytes.sum();
  }

  private Examples examples(Instrument instrument) {
    return Optional.ofNullable(kept.get(instrument)).orElseGet(() -> examinedFor(instrument));
  }

  /** Those that are not kept; the report, where there is none yet, comes with them. */
  private Examples examinedFor(Instrument instrument) {
    Seen seen = seen(instrument);
    judged.computeIfAbsent(instrument, each -> judge(each, seen));
    return kept.getOrDefault(instrument, examples(seen));
  }

  private Examples examples(Seen seen) {
    return new Examples(
        seen.draft().graph(),
        seen.examination().last(),
        rules.requirements(),
        seen.area(),
        rules.shapes());
  }

  private Seen seen(Instrument instrument) {
    Draft draft = instrument.draft();
    return new Seen(draft, Examination.of(rules, draft, Optional.of(day), day));
  }
}
