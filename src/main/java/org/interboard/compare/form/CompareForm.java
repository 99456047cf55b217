package org.interboard.compare.form;

import java.util.function.Function;
import org.interboard.compare.Compared;

/** The forms in which a comparison can be written, each by the short name that asks for it. */
public enum CompareForm {
  JSON("JSON", "json", "application/json", MatrixJson::of),
  CSV("CSV", "csv", "text/csv", MatrixCsv::of),
  XLSX(
      "Excel",
      "xlsx",
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      MatrixWorkbook::of),
  MARKDOWN("Markdown", "md", "text/markdown", MatrixMarkdown::of);

  private final String title;
  private final String slug;
  private final String mediaType;
  private final Function<Compared, byte[]> writer;

  CompareForm(String title, String slug, String mediaType, Function<Compared, byte[]> writer) {
    this.title = title;
    this.slug = slug;
    this.mediaType = mediaType;
    this.writer = writer;
  }

  /** Its name for people. */
  public String title() {
    return title;
  }

  /** The name by which an address and a command ask for it, and the ending of its files. */
  public String slug() {
    return slug;
  }

  /** The media type without a character set; all texts are written in UTF-8. */
  public String mediaType() {
    return mediaType;
  }

  /** All of it; the same comparison gives the same bytes. */
  public byte[] write(Compared compared) {
    return writer.apply(compared);
  }
}
