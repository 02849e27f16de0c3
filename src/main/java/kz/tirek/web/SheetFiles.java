package kz.tirek.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import kz.tirek.common.Money;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Writes tables as CSV and XLSX. */
final class SheetFiles {
  static final String CSV = "text/csv";
  static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  /** Tells Excel that the file is UTF-8. */
  private static final String BYTE_ORDER_MARK = "\ufeff";

  /** A cell that begins so would be run as a formula by a spreadsheet. */
  private static final String FORMULA = "^[=+\\-@\\t\\r].*";

  private static final int WIDTH = 22;

  private SheetFiles() {}

  static ResponseEntity<byte[]> csv(Sheet sheet) {
    StringWriter text = new StringWriter();
    text.write(BYTE_ORDER_MARK);
    try (CsvWriter csv = CsvWriter.builder().build(text)) {
      csv.writeRecord(sheet.head());
      sheet.rows().forEach(row -> csv.writeRecord(row.stream().map(SheetFiles::written).toList()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file(
        sheet.name() + ".csv",
        new MediaType("text", "csv", StandardCharsets.UTF_8),
        text.toString().getBytes(StandardCharsets.UTF_8));
  }

  static ResponseEntity<byte[]> xlsx(Sheet sheet) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(bytes, "Tirek", "1.0")) {
      Worksheet page = book.newWorksheet(sheet.name());
      for (int column = 0; column < sheet.head().size(); column++) {
        page.value(0, column, sheet.head().get(column));
        page.style(0, column).bold().set();
        page.width(column, WIDTH);
      }
      for (int row = 0; row < sheet.rows().size(); row++) {
        fill(page, row + 1, sheet.rows().get(row));
      }
      page.freezePane(0, 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file(sheet.name() + ".xlsx", MediaType.parseMediaType(XLSX), bytes.toByteArray());
  }

  private static void fill(Worksheet page, int row, List<Object> values) {
    for (int column = 0; column < values.size(); column++) {
      Object value = values.get(column);
      if (value instanceof Money money) {
        page.value(row, column, money.value());
        page.style(row, column).format("#,##0.00").set();
      } else if (value instanceof Number number) {
        page.value(row, column, number);
      } else if (value instanceof LocalDate date) {
        page.value(row, column, date);
        page.style(row, column).format("dd.mm.yyyy").set();
      } else if (value != null) {
        page.value(row, column, value.toString());
      }
    }
  }

  private static String written(Object value) {
    if (value == null) {
      return "";
    }
    boolean text = value instanceof String;
    return text && ((String) value).matches(FORMULA) ? "'" + value : value.toString();
  }

  private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] content) {
    return ResponseEntity.ok()
        .contentType(type)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(content);
  }
}
