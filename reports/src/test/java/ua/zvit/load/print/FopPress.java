package ua.zvit.load.print;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.sax.SAXResult;
import javax.xml.transform.stream.StreamSource;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.FopFactoryBuilder;
import org.apache.fop.configuration.DefaultConfigurationBuilder;
import org.apache.xmlgraphics.util.MimeConstants;

/** Apache FOP: PDF/A-1a, tagged, from XSL-FO of the same content. */
final class FopPress implements Press {

    private static final String FONTS = "src/main/resources/ua/zvit/printing/fonts/";
    private static final String CONFIGURATION =
            """
            <fop version="1.0"><accessibility>true</accessibility><renderers><renderer mime="application/pdf"><pdf-a-mode>PDF/A-1a</pdf-a-mode><fonts>
            <font embed-url="LiberationSerif-Regular.ttf" embedding-mode="subset">
            <font-triplet name="Liberation Serif" style="normal" weight="normal"/></font>
            <font embed-url="LiberationSerif-Bold.ttf" embedding-mode="subset">
            <font-triplet name="Liberation Serif" style="normal" weight="bold"/></font>
            </fonts></renderer></renderers></fop>
            """;

    private final FopFactory factory;
    private final String document;

    FopPress(PlainReport report) throws Exception {
        URI fonts = Path.of(FONTS).toAbsolutePath().toUri();
        factory = new FopFactoryBuilder(fonts)
                .setConfiguration(new DefaultConfigurationBuilder()
                        .build(new ByteArrayInputStream(CONFIGURATION.getBytes(StandardCharsets.UTF_8))))
                .build();
        document = FormattingObjects.of(report);
    }

    @Override
    public String name() {
        return "Apache FOP 2.11 (PDF/A-1a, tagged)";
    }

    @Override
    public byte[] print() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        FOUserAgent agent = factory.newFOUserAgent();
        agent.setAccessibility(true);
        agent.setTitle("Звіт");
        Transformer identity = TransformerFactory.newInstance().newTransformer();
        identity.transform(
                new StreamSource(new StringReader(document)),
                new SAXResult(
                        factory.newFop(MimeConstants.MIME_PDF, agent, bytes).getDefaultHandler()));
        return bytes.toByteArray();
    }
}
