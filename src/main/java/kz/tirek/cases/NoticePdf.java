package kz.tirek.cases;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.logging.Level;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Prints a letter as PDF, A4, in the archive's form (PDF/A-2u): fonts and colours are inside, and
 * the text can be taken out again.
 */
@Component
class NoticePdf {
  /** What people paste into names and reasons, and XML does not know. */
  private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}&&[^\\n\\r\\t]]");

  private static final byte[] COLOURS = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

  static {
    XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
  }

  private final ITemplateEngine templates;
  private final Deque<NoticeFonts> fontsAtRest = new ConcurrentLinkedDeque<>();

  NoticePdf(ITemplateEngine templates) {
    this.templates = templates;
  }

  byte[] print(NoticeLetter letter) {
    String page =
        templates.process("notices/notice", new Context(Locale.ROOT, Map.of("letter", letter)));
    try (PDDocument document = new PDDocument()) {
      NoticeFonts fonts = fontsAtRest.poll();
      if (fonts == null) {
        fonts = new NoticeFonts();
      }
      byte[] pdf = print(UNPRINTABLE.matcher(page).replaceAll(""), document, fonts);
      fontsAtRest.push(fonts);
      return pdf;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] print(String page, PDDocument document, NoticeFonts fonts)
      throws IOException {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    PdfRendererBuilder printer = new PdfRendererBuilder();
    printer.useFastMode().usePDDocument(document).withProducer("Tirek");
    printer.usePdfAConformance(PdfAConformance.PDFA_2_U).useColorProfile(COLOURS);
    fonts.lendTo(document, printer);
    // A letter is whole by itself: nothing is fetched from anywhere.
    for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
      printer.useExternalResourceAccessControl((address, type) -> false, when);
    }
    printer.withHtmlContent(page, null).toStream(pdf).run();
    return pdf.toByteArray();
  }
}
