package shanyrak.query.developers;

import static shanyrak.query.developers.Topic.Line.answers;
import static shanyrak.query.developers.Topic.Line.sets;

import java.util.List;

/** All that the page says, in its order. A test carries out every line. */
final class Topics {

    static final List<Topic> ALL = List.of(
            new Topic(
                    "reading",
                    2,
                    List.of(
                            answers(200, "curl \"$SHANYRAK/api/campaigns\"", "position", "campaigns"),
                            answers(
                                    200,
                                    "curl \"$SHANYRAK/api/campaigns/{campaign}\"",
                                    "position",
                                    "campaign",
                                    "title",
                                    "demands",
                                    "addressees"),
                            answers(
                                    200,
                                    "curl \"$SHANYRAK/api/campaigns/{campaign}/timeline?kind=picket&from=2006-04&limit=5\"",
                                    "position",
                                    "total",
                                    "entries",
                                    "next"),
                            answers(
                                    200,
                                    "curl \"$SHANYRAK/api/campaigns/{campaign}/totals\"",
                                    "position",
                                    "totals",
                                    "by"),
                            answers(
                                    200,
                                    "curl \"$SHANYRAK/api/campaigns/{campaign}/demands\"",
                                    "position",
                                    "demands",
                                    "protests"),
                            answers(200, "curl \"$SHANYRAK/openapi.json\"", "openapi", "paths", "components"))),
            new Topic(
                    "positions",
                    2,
                    List.of(
                            sets("POSITION=\"$(curl -sI \"$SHANYRAK/api/campaigns\" | tr -d '\\r' |"
                                    + " sed -n 's/^Shanyrak-Position: //p')\""),
                            answers(
                                    200,
                                    "curl \"$SHANYRAK/api/campaigns/{campaign}/totals?atLeast=$POSITION\"",
                                    "position",
                                    "totals"),
                            answers(
                                    200,
                                    "curl \"$SHANYRAK/api/campaigns/{campaign}/changes?since=1\"",
                                    "position",
                                    "changes",
                                    "added",
                                    "next"))),
            new Topic(
                    "etags",
                    1,
                    List.of(
                            sets(
                                    "ETAG=\"$(curl -sI \"$SHANYRAK/api/campaigns\" | tr -d '\\r' | sed -n 's/^ETag: //p')\""),
                            answers(304, "curl \"$SHANYRAK/api/campaigns\" -H \"If-None-Match: $ETAG\""))),
            new Topic(
                    "pages",
                    1,
                    List.of(
                            sets("NEXT=\"$(curl -s \"$SHANYRAK/api/campaigns/{campaign}/timeline?limit=1\" |"
                                    + " sed 's/.*\"next\":\"\\([^\"]*\\)\".*/\\1/')\""),
                            answers(
                                    200,
                                    "curl \"$SHANYRAK/api/campaigns/{campaign}/timeline?limit=1&cursor=$NEXT\"",
                                    "entries",
                                    "next"))),
            new Topic(
                    "earlier",
                    2,
                    List.of(
                            answers(
                                    200,
                                    "curl \"$SHANYRAK/api/campaigns/{campaign}/totals?asOf=$POSITION\"",
                                    "position",
                                    "totals"),
                            answers(
                                    200,
                                    "curl \"$SHANYRAK/api/campaigns/{campaign}/timeline?asOf=$(date -u +%Y-%m-%dT%H:%M:%SZ)\"",
                                    "position",
                                    "entries"),
                            answers(
                                    200,
                                    "curl \"$SHANYRAK/campaigns/{campaign}/timemap?of=/campaigns/{campaign}/timeline\""))),
            new Topic(
                    "exports",
                    2,
                    List.of(
                            export("csv"),
                            export("jsonl"),
                            answers(
                                    200,
                                    "curl \"$SHANYRAK/campaigns/{campaign}/timeline.geojson?country=GB\"",
                                    "type",
                                    "features"),
                            export("atom"),
                            answers(200, "curl \"$SHANYRAK/campaigns/{campaign}/timeline.json\"", "version", "items"),
                            export("ics"),
                            answers(200, "curl \"$SHANYRAK/campaigns/{campaign}/timeline.timelinejs.json\"", "events"),
                            answers(
                                    200,
                                    "curl \"$SHANYRAK/campaigns/{campaign}/timeline.zip?asOf=$POSITION\""
                                            + " --output {campaign}.zip"),
                            answers(200, "curl \"$SHANYRAK/campaigns/{campaign}/corrections.atom\""))),
            new Topic(
                    "embeds",
                    2,
                    List.of(
                            answers(
                                    200,
                                    "curl \"$SHANYRAK/oembed?url=$SHANYRAK/campaigns/{campaign}/totals&maxwidth=640\"",
                                    "version",
                                    "type",
                                    "title",
                                    "html",
                                    "width",
                                    "height"),
                            answers(200, "curl \"$SHANYRAK/campaigns/{campaign}/embed/total?unit=people&lang=kk\""),
                            answers(
                                    200,
                                    "curl \"$SHANYRAK/campaigns/{campaign}/embed/total.png?kind=picket\""
                                            + " --output {campaign}.png"),
                            answers(
                                    200,
                                    "curl \"$SHANYRAK/campaigns/{campaign}/embed/timeline.svg?side=solidarity\""
                                            + " --output {campaign}.svg"))),
            new Topic("limits", 1, List.of(answers(200, "curl -I \"$SHANYRAK/api/campaigns\""))),
            new Topic(
                    "origins",
                    1,
                    List.of(
                            answers(200, "curl -I \"$SHANYRAK/api/campaigns\" -H 'Origin: https://newsroom.example'"),
                            answers(
                                    204,
                                    "curl -X OPTIONS \"$SHANYRAK/api/campaigns\" -H 'Origin: https://newsroom.example' \\\n"
                                            + "  -H 'Access-Control-Request-Method: GET' -H 'Access-Control-Request-Headers: if-none-match'"))),
            new Topic(
                    "errors",
                    1,
                    List.of(
                            answers(
                                    400,
                                    "curl \"$SHANYRAK/api/campaigns/{campaign}/timeline?country=Nowhere&kind=parade\"",
                                    "type",
                                    "title",
                                    "status",
                                    "detail",
                                    "errors"),
                            answers(
                                    404,
                                    "curl \"$SHANYRAK/api/campaigns/no-such-campaign\"",
                                    "type",
                                    "title",
                                    "status",
                                    "detail"))),
            new Topic(
                    "writing",
                    3,
                    List.of(
                            answers(
                                    201,
                                    "curl \"$SHANYRAK/api/tokens\" -u \"$ME\" -H 'Content-Type: application/json' \\\n"
                                            + "  -d '{\"name\": \"desk\", \"role\": \"recorder\"}'",
                                    "id",
                                    "token",
                                    "role"),
                            sets(
                                    "TOKEN=\"$(curl -s \"$SHANYRAK/api/tokens\" -u \"$ME\" -H 'Content-Type: application/json' \\\n"
                                            + "  -d '{\"name\": \"import\", \"role\": \"recorder\"}' | sed 's/.*\"token\":\"\\([^\"]*\\)\".*/\\1/')\""),
                            picket(),
                            picket())),
            new Topic("stability", 2, List.of()),
            new Topic("licence", 1, List.of()));

    private Topics() {}

    private static Topic.Line export(String extension) {
        return answers(200, "curl \"$SHANYRAK/campaigns/{campaign}/timeline." + extension + "?kind=picket\"");
    }

    /** Sent twice on the page: the second time changes nothing. */
    private static Topic.Line picket() {
        return answers(
                201,
                "curl \"$SHANYRAK/api/campaigns/{campaign}/pickets\" -H \"Authorization: Bearer $TOKEN\" \\\n"
                        + "  -H 'Idempotency-Key: kassel-2006-04-21' -H 'Content-Type: application/json' \\\n"
                        + "  -d '{\"when\": \"2006-04-21\", \"place\": {\"country\": \"DE\", \"town\": \"Kassel\"}}'",
                "entry",
                "position");
    }
}
