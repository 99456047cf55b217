package org.interboard.check.form;

import java.io.StringWriter;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.interboard.check.Finding;
import org.interboard.check.Gap;
import org.interboard.check.Place;
import org.interboard.check.Report;
import org.interboard.check.Requirement;
import org.interboard.check.State;
import org.interboard.check.Verdict;

/**
 * A report as JUnit XML: a case passes for each requirement that is met whenever it was judged,
 * fails for each fault, and is skipped for each thing that cannot be told.
 */
public final class JUnit {
  private final XMLStreamWriter xml;
  private final Report report;

  private JUnit(XMLStreamWriter xml, Report report) {
    this.xml = xml;
    this.report = report;
  }

  public static String write(Report report) {
    StringWriter out = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
      new JUnit(xml, report).suite();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return out + "\n";
  }

  private void suite() throws XMLStreamException {
    List<Requirement> met = met();
    long open = report.listed().stream().filter(Finding::cannotBeTold).count();
    long faults = report.listed().size() - open;
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("testsuite");
    attribute("name", report.file());
    attribute("tests", Long.toString(met.size() + faults + open));
    attribute("failures", Long.toString(faults));
    attribute("errors", "0");
    attribute("skipped", Long.toString(open));
    property("shapes", report.coverage().shapes().sentence());
    for (Requirement requirement : met) {
      open(requirement.identifier(), requirement.title());
      xml.writeEndElement();
    }
    for (Finding finding : report.listed()) {
      finding(finding);
    }
    leftOut();
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void property(String name, String value) throws XMLStreamException {
    xml.writeStartElement("properties");
    xml.writeEmptyElement("property");
    attribute("name", name);
    attribute("value", value);
    xml.writeEndElement();
  }

  private void leftOut() throws XMLStreamException {
    if (report.leftOut() > 0) {
      xml.writeStartElement("system-out");
      xml.writeCharacters(report.leftOutSentence().orElse(""));
      xml.writeEndElement();
    }
  }

  private List<Requirement> met() {
    Set<Requirement> other =
        report.judgements().stream()
            .flatMap(judgement -> judgement.verdicts().stream())
            .filter(verdict -> verdict.state() != State.MET)
            .map(Verdict::requirement)
            .collect(Collectors.toSet());
    return report.judgements().isEmpty()
        ? List.of()
        : report.requirements().stream().filter(each -> !other.contains(each)).toList();
  }

  private void finding(Finding finding) throws XMLStreamException {
    open(finding.requirement(), finding.name() + " " + finding.about());
    xml.writeStartElement(finding.cannotBeTold() ? "skipped" : "failure");
    if (!finding.cannotBeTold()) {
      attribute("type", finding.severity().word());
    }
    attribute("message", finding.message());
    String place = finding.place().map(Place::toString).orElse("place not known");
    String gap = finding.gap().map(Gap::sentence).map("\nRecorded: "::concat).orElse("");
    String change = finding.suggestion().map("\nSuggested: "::concat).orElse("");
    xml.writeCharacters(legal(place + "\n" + finding.message() + gap + change));
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private void open(String requirement, String name) throws XMLStreamException {
    xml.writeStartElement("testcase");
    attribute("classname", "interboard." + requirement);
    attribute("name", name);
  }

  private void attribute(String name, String value) throws XMLStreamException {
    xml.writeAttribute(name, legal(value));
  }

  /** XML 1.0 has no place for most control characters, not even escaped. */
  private static String legal(String text) {
    return text.replaceAll(
        "[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "\uFFFD");
  }
}
