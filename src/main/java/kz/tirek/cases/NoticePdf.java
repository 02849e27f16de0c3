package kz.tirek.cases;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Prints a letter as PDF, A4, its fonts embedded: the Liberation fonts lack Kazakh letters. */
@Component
class NoticePdf {
  private static final String FONTS = "net/sf/jasperreports/fonts/dejavu/";
  private static final String FAMILY = "DejaVu Sans Condensed";
  private static final int REGULAR = 400;
  private static final int BOLD = 700;

  private final ITemplateEngine templates;
  private final Map<Integer, byte[]> fonts;

  NoticePdf(ITemplateEngine templates) {
    this.templates = templates;
    this.fonts =
        Map.of(
            REGULAR, font("DejaVuSansCondensed.ttf"), BOLD, font("DejaVuSansCondensed-Bold.ttf"));
  }

  byte[] print(NoticeLetter letter) {
    String page =
        templates.process("notices/notice", new Context(Locale.ROOT, Map.of("letter", letter)));
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    PdfRendererBuilder printer = new PdfRendererBuilder().useFastMode();
    // A letter is whole by itself: nothing is fetched from anywhere.
    for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
      printer.useExternalResourceAccessControl((address, type) -> false, when);
    }
    fonts.forEach(
        (weight, font) ->
            printer.useFont(
                () -> new ByteArrayInputStream(font), FAMILY, weight, FontStyle.NORMAL, true));
    try {
      printer.withHtmlContent(page, null).withProducer("Tirek").toStream(pdf).run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pdf.toByteArray();
  }

  private static byte[] font(String name) {
    try {
      return new ClassPathResource(FONTS + name).getContentAsByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
