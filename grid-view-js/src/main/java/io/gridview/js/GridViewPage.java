package io.gridview.js;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * Writes artifacts as complete HTML pages: script, styles and data are inside, so a page opens from a file and works
 * without a network.
 *
 * <p>Whatever an artifact holds stays data: its JSON cannot end the script element that carries it.
 */
public final class GridViewPage {
    private static final String BUNDLE = "/META-INF/resources/grid-view/grid-view-all.js";

    /** Apart from the code that fills it, the page can be read as a page. */
    @SuppressWarnings("InlineFormatString")
    private static final String PAGE = """
            <!doctype html>
            <html lang="%s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s</title>
            <style>
            :root { color-scheme: light dark; }
            body { margin: 0; background: light-dark(#f3f5f8, #0e1116); }
            main { display: grid; gap: 24px; max-width: 1200px; margin: 0 auto; padding: 24px 16px; }
            main > div { min-width: 0; }
            </style>
            </head>
            <body>
            <main></main>
            %s<script>%s</script>
            <script>
            for (const data of document.querySelectorAll('script[type="application/json"]')) {
              const root = document.querySelector('main').appendChild(document.createElement('div'));
              GridView.init({ root, artifact: JSON.parse(data.textContent) });
            }
            </script>
            </body>
            </html>
            """;

    private GridViewPage() {}

    /**
     * A page with one widget.
     *
     * @param artifactJson an artifact or a component as JSON text
     */
    public static String html(String artifactJson) {
        return html(List.of(artifactJson));
    }

    /**
     * A page with several widgets, one below another. Its title and language are those of the first.
     *
     * @param artifactJsons artifacts or components as JSON texts; an empty list gives an empty page
     */
    public static String html(List<String> artifactJsons) {
        JsonText first = new JsonText(artifactJsons.isEmpty() ? "{}" : artifactJsons.get(0));
        StringBuilder data = new StringBuilder();
        for (String artifactJson : artifactJsons) {
            data.append("<script type=\"application/json\">")
                    .append(scriptSafeJson(artifactJson))
                    .append("</script>\n");
        }
        return PAGE.formatted(
                escapeHtml(first.string("locale").orElse("en")),
                escapeHtml(first.string("title").orElse("Grid View")),
                data,
                scriptSafeCode(bundle()));
    }

    /** The same JSON without a character that could end its element or, to old browsers, its line. */
    static String scriptSafeJson(String json) {
        return json.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
    }

    /** In code these can only stand in strings and patterns, where the backslash changes nothing. */
    static String scriptSafeCode(String code) {
        return code.replaceAll("(?i)</(?=script)", "<\\\\/").replace("<!--", "<\\!--");
    }

    private static String escapeHtml(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String bundle() {
        try (InputStream in = GridViewPage.class.getResourceAsStream(BUNDLE)) {
            return new String(Objects.requireNonNull(in, BUNDLE).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
