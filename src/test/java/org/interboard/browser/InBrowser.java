package org.interboard.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Tests that look at the pages in a real browser. Without Chromium and its driver they are skipped
 * and say so; with {@code -Dinterboard.browser=required} they fail instead.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(InBrowser.WhereInstalled.class)
@Timeout(600)
@Tag("browser")
@interface InBrowser {
  /** Whether there is a browser, decided once a class. */
  final class WhereInstalled implements ExecutionCondition {
    private static final String MISSING =
        "no Chromium with its driver on the PATH: the pages were NOT looked at in a browser";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
      if (Browser.isInstalled()) {
        return ConditionEvaluationResult.enabled("Chromium is installed");
      }
      if (System.getProperty("interboard.browser", "").equals("required")) {
        throw new IllegalStateException(MISSING);
      }
      System.err.printf("%n*** SKIPPED %s: %s ***%n%n", context.getDisplayName(), MISSING);
      return ConditionEvaluationResult.disabled(MISSING);
    }
  }
}
