package io.gridview.js;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GridViewPageTest {
    private static final String DATA = "<script type=\"application/json\">";

    @Test
    void page_carries_script_and_data_and_refers_to_nothing_outside() {
        String page = GridViewPage.html("{\"title\":\"Sales\",\"locale\":\"de\",\"columns\":[],\"rows\":[]}");

        assertThat(page)
                .startsWith("<!doctype html>")
                .contains("<html lang=\"de\">", "<title>Sales</title>", "GridView.init(")
                .contains(DATA + "{\"title\":\"Sales\"")
                .doesNotContain(" src=\"", "<link");
    }

    @Test
    void data_cannot_end_its_element() {
        String page =
                GridViewPage.html("{\"title\":\"</script><script>alert(1)</script><!--\",\"x\":\"\u2028\u2029\"}");

        assertThat(dataOf(page))
                .isEqualTo("{\"title\":\"\\u003c/script>\\u003cscript>alert(1)\\u003c/script>\\u003c!--\","
                        + "\"x\":\"\\u2028\\u2029\"}");
        assertThat(page).contains("<title>&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;&lt;!--</title>");
    }

    @Test
    void bundle_cannot_end_its_element() {
        assertThat(GridViewPage.scriptSafeCode("a='</script>';b='</SCRIPT';c='<!--'"))
                .isEqualTo("a='<\\/script>';b='<\\/SCRIPT';c='<\\!--'");
        assertThat(GridViewPage.html("{}").split("(?i)</script>", -1)).hasSize(4);
    }

    @Test
    void several_widgets_share_one_script_and_the_first_gives_the_title() {
        String page = GridViewPage.html(List.of("{\"title\":\"One\"}", "{\"title\":\"Two\"}"));

        assertThat(page).contains("<title>One</title>", DATA + "{\"title\":\"Two\"}");
        assertThat(page.split(DATA, -1)).hasSize(3);
    }

    @Test
    void title_of_a_component_comes_before_that_of_its_artifact_and_never_from_deeper() {
        assertThat(title("{\"type\":\"grid_view\",\"artifact\":{\"charts\":[{\"title\":\"Deep\"}],\"title\":\"In\"}}"))
                .isEqualTo("In");
        assertThat(title("{\"artifact\":{\"title\":\"In\"},\"title\":\"Out\"}")).isEqualTo("Out");
        assertThat(title("{\"kpis\":[{\"title\":\"Deep\"}],\"rows\":[[\"title\",\"x\"]]}"))
                .isEqualTo("Grid View");
        assertThat(title("{\"a\":\"title\",\"title\":\"Caf\\u00e9 \\\"A\\\"\"}"))
                .isEqualTo("Café &quot;A&quot;");
    }

    @Test
    void no_widget_gives_an_empty_page() {
        assertThat(GridViewPage.html(List.of()))
                .contains("<title>Grid View</title>")
                .doesNotContain(DATA);
    }

    @Test
    void title_is_found_in_text_of_any_length_and_not_in_broken_text() {
        String manyEscapes = "\\\"".repeat(200_000);
        assertThat(title("{\"subtitle\":\"" + manyEscapes + "\",\"title\":\"Found\"}"))
                .isEqualTo("Found");
        assertThat(title("{\"title\":\"Cut")).isEqualTo("Cut");
        assertThat(title("{\"title")).isEqualTo("Grid View");
    }

    private static String title(String json) {
        String page = GridViewPage.html(json);
        return page.substring(page.indexOf("<title>") + 7, page.indexOf("</title>"));
    }

    private static String dataOf(String page) {
        int start = page.indexOf(DATA) + DATA.length();
        return page.substring(start, page.indexOf("</script>", start));
    }
}
