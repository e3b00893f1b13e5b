package shanyrak.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/** Takes no body larger than the limit of its path, whether its length is announced or found out while reading. */
final class BodyLimit extends OncePerRequestFilter {

    private final DataSize usual;
    private final List<LargerBody> larger;

    BodyLimit(DataSize usual, List<LargerBody> larger) {
        this.usual = usual;
        this.larger = List.copyOf(larger);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        DataSize limit = limit(request);
        if (request.getContentLengthLong() > limit.toBytes() || isAFormOfUnknownLength(request)) {
            throw tooLarge(limit);
        }
        chain.doFilter(request.getContentLengthLong() < 0 ? new Counted(request, limit) : request, response);
    }

    /** The server reads such a form by itself, past the count; browsers and curl always say how long theirs are. */
    private static boolean isAFormOfUnknownLength(HttpServletRequest request) {
        String type = request.getContentType();
        return request.getContentLengthLong() < 0
                && type != null
                && type.regionMatches(true, 0, "multipart/", 0, "multipart/".length());
    }

    private DataSize limit(HttpServletRequest request) {
        return larger.stream()
                .filter(it -> it.matches(request))
                .map(LargerBody::limit)
                .findFirst()
                .orElse(usual);
    }

    private static BodyTooLarge tooLarge(DataSize limit) {
        return new BodyTooLarge(limit.toKilobytes());
    }

    /** A body of unannounced length. */
    private static final class Counted extends HttpServletRequestWrapper {

        private final DataSize limit;

        Counted(HttpServletRequest request, DataSize limit) {
            super(request);
            this.limit = limit;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new CountedStream(super.getInputStream(), limit);
        }
    }

    private static final class CountedStream extends ServletInputStream {

        private final ServletInputStream body;
        private final DataSize limit;
        private long read;

        CountedStream(ServletInputStream body, DataSize limit) {
            this.body = body;
            this.limit = limit;
        }

        @Override
        public int read() throws IOException {
            var next = body.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            var got = body.read(bytes, offset, length);
            count(Math.max(got, 0));
            return got;
        }

        private void count(int more) {
            read += more;
            if (read > limit.toBytes()) {
                throw tooLarge(limit);
            }
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
