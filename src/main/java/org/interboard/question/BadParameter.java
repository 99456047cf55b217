package org.interboard.question;

import java.util.List;

/** A parameter that the question does not take, lacks, or was given a wrong value for. */
public final class BadParameter extends Refusal {

  private final transient String parameter;
  private final transient boolean unknown;

  private BadParameter(String parameter, String sentence, List<String> instead) {
    this(parameter, sentence, instead, false);
  }

  private BadParameter(String parameter, String sentence, List<String> instead, boolean unknown) {
    super(sentence, instead);
    this.parameter = parameter;
    this.unknown = unknown;
  }

  static BadParameter unknown(String name, Question question) {
    List<String> names = question.parameters().stream().map(Parameter::name).toList();
    String none = names.isEmpty() ? " It takes none." : "";
    String sentence = "\"" + question.slug() + "\" takes no parameter " + quoted(name) + "." + none;
    return new BadParameter(name, sentence, names, true);
  }

  static BadParameter missing(Parameter parameter, List<String> values) {
    String example = values.isEmpty() ? ", such as " + parameter.example() : "";
    return new BadParameter(
        parameter.name(),
        "Parameter \"" + parameter.name() + "\" must be given" + example + ".",
        values);
  }

  static BadParameter repeated(Parameter parameter) {
    return new BadParameter(
        parameter.name(), "Parameter \"" + parameter.name() + "\" takes one value.", List.of());
  }

  static BadParameter value(Parameter parameter, String value, String why, List<String> instead) {
    return new BadParameter(
        parameter.name(),
        "Parameter \"" + parameter.name() + "\": " + quoted(value) + " is " + why + ".",
        instead);
  }

  /** The name of the parameter, as the asker wrote it or as the question declares it. */
  public String parameter() {
    return parameter;
  }

  /** Whether the question takes none of that name: what it takes instead are other parameters. */
  public boolean isUnknown() {
    return unknown;
  }
}
