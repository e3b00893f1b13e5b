package shanyrak.query.appeal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.util.HtmlUtils;
import shanyrak.events.campaign.DemandStatus;
import shanyrak.events.testing.Campaigns;
import shanyrak.query.testing.Stage;
import shanyrak.query.testing.Web;

class AppealIT {

    private static final Stage STAGE = Stage.shared();
    private static final Pattern MAILTO = Pattern.compile("href=\"(mailto:[^\"?]+\\?[^\"]+)\"");

    private final Web web = new Web(STAGE);
    private final HttpClient client = HttpClient.newHttpClient();
    private final String campaign = "appeal-" + UUID.randomUUID();
    private final String page = "/campaigns/" + campaign + "/appeal";
    private final Campaigns campaigns = STAGE.campaigns();

    @BeforeEach
    void play() {
        STAGE.play(
                campaigns.opened(campaign),
                campaigns.demandRaised(campaign, 1, "Stop the evictions"),
                campaigns.demandRaised(campaign, 2, "Build <b>homes</b> & schools"),
                campaigns.addresseeNamed(campaign, 1, "The Mayor"),
                campaigns.addresseeNamed(campaign, 2, "The Embassy"),
                campaigns.appealIssued(campaign, "Please write"));
    }

    @Test
    void the_letter_puts_the_demands_to_the_office() {
        assertThat(letter(page))
                .startsWith("The Mayor\n1 Square Street\n\nDear Sir or Madam,")
                .contains("“Defend " + campaign + "” and put its demands to you:")
                .contains("1. Stop the evictions\n2. Build <b>homes</b> & schools\n");
        assertThat(letter(page + "?to=2")).startsWith("The Embassy\n");
    }

    @Test
    void what_is_met_or_withdrawn_is_asked_for_no_more() {
        STAGE.play(campaigns.demandAssessed(campaign, 1, DemandStatus.MET, null));
        assertThat(letter(page)).contains("its demand to you:", "1. Build").doesNotContain("Stop the evictions");

        STAGE.play(campaigns.demandAssessed(campaign, 2, DemandStatus.WITHDRAWN, null));
        assertThat(web.page(page).body()).contains("The Mayor").doesNotContain("<textarea");
    }

    @Test
    void it_opens_in_a_mail_program_with_a_copy_to_the_campaign() {
        String mailto = mailto(web.page(page).body());

        assertThat(mailto).startsWith("mailto:office@example.org?cc=copies@example.org&subject=Defend%20");
        assertThat(mailto.substring(mailto.indexOf("&body=") + 6))
                .contains("%0D%0A")
                .doesNotContain("+", "&")
                .satisfies(
                        body -> assertThat(decoded(body).replace("\r\n", "\n")).isEqualTo(letter(page)));
    }

    @Test
    void it_is_written_in_each_language_that_all_demands_are_worded_in() {
        assertThat(web.page(page).body()).doesNotContain("letter=ru");
        STAGE.play(
                campaigns.demandReworded(campaign, 1, Map.of("en", "Stop", "ru", "Прекратить", "kk", "Тоқтатылсын")),
                campaigns.demandReworded(campaign, 2, Map.of("en", "Build", "ru", "Строить", "kk", "Салынсын")));

        assertThat(web.page(page).body()).contains("href=\"" + page + "?letter=ru&amp;to=1#letter\"");
        assertThat(letter(page + "?letter=ru")).contains("Здравствуйте!", "1. Прекратить\n2. Строить");
        assertThat(letter(page + "?letter=kk")).contains("Құрметті", "1. Тоқтатылсын\n2. Салынсын");
        assertThat(letter(page + "?lang=ru")).contains("1. Прекратить");
        assertThat(letter(page + "?lang=ru&letter=en")).contains("1. Stop");
    }

    @Test
    void a_letter_that_there_is_not_is_refused_by_name() {
        HttpResponse<String> answer = web.page(page + "?letter=de&to=7");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("no letter in the language “de”", "no addressee with the number “7”");
        assertThat(web.page("/campaigns/nobody/appeal").statusCode()).isEqualTo(404);
    }

    @Test
    void it_is_printed_as_its_sender_changed_it() throws IOException {
        HttpResponse<byte[]> answer =
                print("letter", "en", "to", "1", "text", "Құрметті\r\nМэр, <i>enough</i> & \u202Eno");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"letter-en.pdf\"");
        assertThat(text(answer.body())).contains("Құрметті", "Мэр, <i>enough</i> & no");
    }

    @Test
    void the_longest_letter_is_printed_and_a_longer_one_is_not() throws IOException {
        assertThat(text(print("text", "Шаңырақ ".repeat(1_250)).body()).split("Шаңырақ", -1))
                .hasSize(1_251);

        HttpResponse<byte[]> tooLong = print("text", "ң".repeat(10_001));
        assertThat(tooLong.statusCode()).isEqualTo(400);
        assertThat(new String(tooLong.body(), StandardCharsets.UTF_8)).contains("At most 10,000", "10,001");
    }

    @Test
    void nothing_and_rubbish_are_refused() {
        assertThat(print("text", " \r\n ").statusCode()).isEqualTo(400);
        assertThat(print("letter", "en").statusCode()).isEqualTo(400);
        assertThat(print("text", "a", "letter", "de").statusCode()).isEqualTo(400);
        assertThat(print("text", "a", "unknown", "b").statusCode()).isEqualTo(400);
        STAGE.play(campaigns.closed(campaign));
        assertThat(print("text", "a").statusCode()).isEqualTo(404);
    }

    private String letter(String path) {
        String body = web.page(path).body();
        int start = body.indexOf('>', body.indexOf("<textarea")) + 1;
        return HtmlUtils.htmlUnescape(body.substring(start, body.indexOf("</textarea>")));
    }

    private static String mailto(String body) {
        Matcher found = MAILTO.matcher(body);
        assertThat(found.find()).isTrue();
        return HtmlUtils.htmlUnescape(found.group(1));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private HttpResponse<byte[]> print(String... fields) {
        StringBuilder form = new StringBuilder();
        for (int n = 0; n < fields.length; n += 2) {
            form.append(n == 0 ? "" : "&")
                    .append(fields[n])
                    .append('=')
                    .append(URLEncoder.encode(fields[n + 1], StandardCharsets.UTF_8));
        }
        HttpRequest request = HttpRequest.newBuilder(URI.create(STAGE.address(page + "/letter.pdf")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "text/html,*/*")
                .POST(BodyPublishers.ofString(form.toString()))
                .build();
        try {
            return client.send(request, BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
