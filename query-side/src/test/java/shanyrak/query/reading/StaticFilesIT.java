package shanyrak.query.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import shanyrak.query.testing.Stage;
import shanyrak.query.testing.Web;

/** How long browsers may keep what pages are made of. */
class StaticFilesIT {

    private static final Pattern FILE = Pattern.compile("(?:href|src)=\"(/[^\"]+\\.(?:css|js|svg))\"");

    private final Web web = new Web(Stage.shared());

    @Test
    void every_file_that_a_page_names_may_be_kept_for_ever() {
        List<String> files = FILE.matcher(web.page("/").body())
                .results()
                .map((MatchResult file) -> file.group(1))
                .toList();
        assertThat(files).hasSizeGreaterThan(2).allSatisfy(file -> {
            HttpResponse<String> answer = web.get(file);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().allValues("Cache-Control"))
                    .containsExactly("max-age=31536000, public, immutable");
        });
    }

    @Test
    void a_file_by_its_plain_name_may_change_and_a_page_is_asked_for_each_time() {
        assertThat(web.get("/query.css").headers().allValues("Cache-Control")).containsExactly("max-age=3600");
        assertThat(web.page("/").headers().allValues("Cache-Control")).containsExactly("no-cache");
    }

    @Test
    void what_is_not_there_is_not_kept() {
        HttpResponse<String> answer = web.get("/query-" + "0".repeat(32) + ".css");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().allValues("Cache-Control")).noneMatch(it -> it.contains("immutable"));
    }
}
