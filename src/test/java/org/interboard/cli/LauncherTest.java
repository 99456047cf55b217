package org.interboard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher in a checkout of its own, with a Java and a Maven that only say what they do. */
class LauncherTest {
  private static final FileTime EARLIER = FileTime.from(Instant.now().minusSeconds(60));
  private static final FileTime LATER = FileTime.from(Instant.now().plusSeconds(60));
  @TempDir Path folder;
  private static final String LIGHT = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";
  private Path checkout;

  @BeforeEach
  void checkOut() throws IOException {
    checkout = folder.resolve("a checkout");
    Files.createDirectories(checkout.resolve("data"));
    Files.createDirectories(checkout.resolve("src/main"));
    Files.writeString(checkout.resolve("pom.xml"), "");
    Files.writeString(checkout.resolve("data/areas.ttl"), "");
    Files.copy(
        Path.of("interboard"), checkout.resolve("interboard"), StandardCopyOption.COPY_ATTRIBUTES);
    program("java", "echo java \"$@\"");
    program("mvn", "echo built >> '%s/builds'; touch target/interboard.jar");
  }

  @Test
  void it_builds_when_the_jar_is_missing_and_says_so_in_one_line() throws Exception {
    Run run = launch(checkout.resolve("interboard"), "ask", "two words");

    assertThat(run.code()).isZero();
    assertThat(run.err().lines()).singleElement().asString().contains("building");
    assertThat(run.out()).isEqualTo("java %s -jar %s ask two words\n".formatted(LIGHT, jar()));
  }

  @Test
  void the_server_is_compiled_in_full() throws Exception {
    assertThat(launch(checkout.resolve("interboard"), "serve").out())
        .startsWith("java -XX:Tier4InvocationThreshold=")
        .doesNotContain("TieredStopAtLevel")
        .endsWith(" -jar %s serve\n".formatted(jar()));
  }

  @Test
  void classes_kept_from_a_first_run_are_used_by_later_ones() throws Exception {
    program("java", "touch target/interboard.jsa; echo java \"$@\"");

    assertThat(launch(checkout.resolve("interboard"), "ask").out())
        .startsWith(
            "java -XX:SharedArchiveFile=%s/target/interboard.jsa "
                .formatted(checkout.toRealPath()));
  }

  @Test
  void it_builds_once_and_not_again() throws Exception {
    launch(checkout.resolve("interboard"));
    Run second = launch(checkout.resolve("interboard"));

    assertThat(second.err()).isEmpty();
    assertThat(builds()).isEqualTo(1);
  }

  @Test
  void it_builds_again_when_a_fact_is_newer_than_the_jar() throws Exception {
    launch(checkout.resolve("interboard"));
    Files.setLastModifiedTime(checkout.resolve("data/areas.ttl"), LATER);
    launch(checkout.resolve("interboard"));

    assertThat(builds()).isEqualTo(2);
  }

  @Test
  void it_builds_again_when_a_file_is_gone() throws Exception {
    Files.setLastModifiedTime(checkout.resolve("data/areas.ttl"), EARLIER);
    launch(checkout.resolve("interboard"));
    Files.delete(checkout.resolve("data/areas.ttl"));
    Files.setLastModifiedTime(checkout.resolve("data"), LATER);
    launch(checkout.resolve("interboard"));

    assertThat(builds()).isEqualTo(2);
  }

  @Test
  void it_works_through_links_from_anywhere() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("first"), Path.of("a checkout/interboard"));
    Path second = Files.createSymbolicLink(folder.resolve("second"), link);

    assertThat(launch(second).out()).isEqualTo("java %s -jar %s\n".formatted(LIGHT, jar()));
  }

  @Test
  void a_build_that_fails_is_shown_and_ends_with_code_2() throws Exception {
    program("mvn", "echo 'the reason'; exit 1");
    Run run = launch(checkout.resolve("interboard"));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("the reason").contains("the build failed");
    assertThat(run.out()).isEmpty();
  }

  private Run launch(Path launcher, String... arguments) throws Exception {
    String[] command = new String[arguments.length + 1];
    command[0] = launcher.toString();
    System.arraycopy(arguments, 0, command, 1, arguments.length);
    ProcessBuilder program = new ProcessBuilder(command);
    program
        .environment()
        .merge("PATH", folder.resolve("bin").toString(), (old, own) -> own + ":" + old);
    return Run.of(folder, program);
  }

  private void program(String name, String what) throws IOException {
    Path file = folder.resolve("bin").resolve(name);
    Files.createDirectories(file.getParent());
    String script = "#!/bin/sh\ncd '%s'\n%s\n".formatted(checkout, what.formatted(folder));
    Files.writeString(file, script);
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private Path jar() throws IOException {
    return checkout.toRealPath().resolve("target/interboard.jar");
  }

  private long builds() throws IOException {
    return Files.readAllLines(folder.resolve("builds")).size();
  }
}
