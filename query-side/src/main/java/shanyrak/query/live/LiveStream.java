package shanyrak.query.live;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import shanyrak.query.live.LiveTotals.Subject;
import shanyrak.query.reading.FromAddress;

/** The figures of a campaign's front page as server-sent events, one for each change. */
@Controller
class LiveStream {

    private final Broadcast broadcast;

    LiveStream(Broadcast broadcast) {
        this.broadcast = broadcast;
    }

    @GetMapping("/campaigns/{campaign}/live")
    void live(
            @PathVariable String campaign,
            @FromAddress LiveParameters asked,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastSeen,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException, ServletException {
        Subject subject = new Subject(campaign, Sureness.parse(asked.standing()));
        broadcast.checkThatThereIsRoom();
        if (request.getMethod().equals(HttpMethod.HEAD.name())) {
            response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
        } else {
            broadcast.join(subject, position(lastSeen), () -> begin(request, response));
        }
    }

    /**
     * The answer is a common one without a length, and its body the bytes of the connection: what the container keeps for a
     * request, some hundred kilobytes, is let go of by an upgrade, whatever the status says.
     */
    private static Viewer begin(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Viewer viewer = request.upgrade(Viewer.class);
        response.setStatus(HttpServletResponse.SC_OK);
        response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.CONNECTION, "close");
        response.setHeader("X-Accel-Buffering", "no");
        response.flushBuffer();
        return viewer;
    }

    /** What is no position is nothing that was seen: a browser sends what it was given, a stranger anything. */
    private static long position(@Nullable String lastSeen) {
        return lastSeen != null && lastSeen.matches("\\d{1,18}") ? Long.parseLong(lastSeen) : 0;
    }
}
