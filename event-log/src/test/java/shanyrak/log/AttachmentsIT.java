package shanyrak.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class AttachmentsIT {

    private static final byte[] CONTENT = {1, 0, -1, 2};

    private final LogDatabase log = LogDatabase.empty();
    private final Attachments attachments = new Attachments(log.command);
    private final UUID id = UUID.randomUUID();

    @Test
    void what_is_kept_comes_back_byte_for_byte_to_both_sides() {
        attachments.keep(id, CONTENT);
        assertThat(attachments.find(id)).contains(CONTENT);
        assertThat(new Attachments(log.query).find(id)).contains(CONTENT);
    }

    @Test
    void what_is_kept_first_stays() {
        attachments.keep(id, CONTENT);
        attachments.keep(id, new byte[] {9});
        assertThat(attachments.find(id)).contains(CONTENT);
    }

    @Test
    void what_was_never_kept_is_not_there() {
        assertThat(attachments.find(id)).isEmpty();
    }
}
