package kz.tirek.cases;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.springframework.core.io.ClassPathResource;

/**
 * The fonts of letters: DejaVu, which knows every Kazakh letter. To read them takes as long as to
 * print a letter, so they are used again, but by one letter at a time.
 */
final class NoticeFonts {
  private static final String FOLDER = "net/sf/jasperreports/fonts/dejavu/";
  private static final String FAMILY = "DejaVu Sans Condensed";
  private static final int REGULAR = 400;
  private static final int BOLD = 700;

  private final TrueTypeFont regular;
  private final TrueTypeFont bold;

  NoticeFonts() throws IOException {
    this.regular = read("DejaVuSansCondensed.ttf");
    this.bold = read("DejaVuSansCondensed-Bold.ttf");
  }

  /** The document gets the letters it uses, embedded. */
  void lendTo(PDDocument document, PdfRendererBuilder printer) throws IOException {
    lend(regular, REGULAR, document, printer);
    lend(bold, BOLD, document, printer);
  }

  private static void lend(
      TrueTypeFont font, int weight, PDDocument document, PdfRendererBuilder printer)
      throws IOException {
    printer.useFont(
        new PDFontSupplier(PDType0Font.load(document, font, true)),
        FAMILY,
        weight,
        FontStyle.NORMAL,
        true);
  }

  private static TrueTypeFont read(String name) throws IOException {
    return new TTFParser()
        .parse(
            new RandomAccessReadBuffer(
                new ClassPathResource(FOLDER + name).getContentAsByteArray()));
  }
}
