package shanyrak.command.entry;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shanyrak.command.content.EntryBody.SourceBody;
import shanyrak.command.content.Sources;
import shanyrak.command.entry.DecideOnEntry.ArchiveSource;
import shanyrak.command.entry.DecisionBodies.NewSnapshot;
import shanyrak.command.entry.EntryRefusals.EntryIsRetracted;
import shanyrak.command.entry.EntryRefusals.SnapshotKnown;
import shanyrak.command.entry.EntryRefusals.SnapshotTooLarge;
import shanyrak.command.entry.EntryRefusals.SourceUnknown;
import shanyrak.command.platform.Asked;
import shanyrak.command.platform.Checks;
import shanyrak.command.platform.CommandKey;
import shanyrak.command.platform.CommandKeys;
import shanyrak.command.platform.CommandSideDatabase;
import shanyrak.command.platform.Dispatch;
import shanyrak.events.entry.MediaType;
import shanyrak.events.entry.SourceArchived;
import shanyrak.events.values.Source;
import shanyrak.log.Attachments;
import shanyrak.vault.Opener;
import shanyrak.vault.Seal;
import shanyrak.vault.Vault;
import shanyrak.web.Duty;

/** Takes copies of sources, whichever way they came, checks them, and keeps them sealed before it sends the command. */
@Component
public class SnapshotDesk {

    private static final int MEGABYTES = 5;
    private static final int MOST_BYTES = MEGABYTES * 1024 * 1024;

    private final Dispatch dispatch;
    private final CommandKeys keys;
    private final Vault vault;
    private final LoggedEntries entries;
    private final Attachments attachments;
    private final Clock clock;

    SnapshotDesk(
            Dispatch dispatch,
            CommandKeys keys,
            Vault vault,
            LoggedEntries entries,
            @CommandSideDatabase Attachments attachments,
            Clock clock) {
        this.dispatch = dispatch;
        this.keys = keys;
        this.vault = vault;
        this.entries = entries;
        this.attachments = attachments;
        this.clock = clock;
    }

    /**
     * What a copy led to.
     *
     * @param position at which a reader will find it
     * @param sha256 of its bytes, in hexadecimal
     */
    public record Archived(UUID entry, long position, UUID snapshot, String sha256) {}

    /** Stores pasted text. */
    public Archived archive(String campaign, UUID entry, NewSnapshot asked, Asked by) {
        return archive(campaign, entry, asked, null, by);
    }

    /** Stores a file, or the text where there is none. */
    Archived archive(String campaign, UUID entry, NewSnapshot asked, @Nullable Upload file, Asked by) {
        Asked inRole = by.as(Duty.LOG, campaign);
        if (asked.published()) {
            by.who().mustBeAbleTo(Duty.PUBLISH, campaign);
        }
        Copy copy = checked(asked, file);
        CommandKey key = keys.of(by.who(), by.idempotencyKey(), by.address(), copy.identity());
        UUID snapshot = UUID.nameUUIDFromBytes((key.subject() + key.content()).getBytes(UTF_8));
        entries.get(campaign, entry);
        long position = dispatch.send(key, inRole.who(), () -> archiving(campaign, entry, snapshot, copy));
        return new Archived(entry, position, snapshot, copy.sha256());
    }

    /** A copy that can be kept. */
    private record Copy(
            int source,
            MediaType type,
            byte[] bytes,
            String sha256,
            boolean published,
            @Nullable Long seen) {

        /** What makes two requests the same: their bytes are, if their hashes are. */
        record Identity(
                int source,
                String type,
                String sha256,
                boolean published,
                @Nullable Long seen) {}

        Identity identity() {
            return new Identity(source, type.called(), sha256, published, seen);
        }
    }

    private Copy checked(NewSnapshot asked, @Nullable Upload file) {
        Checks checks = new Checks(clock);
        checks.given("source", asked.source());
        Upload upload = one(asked, file, checks);
        if (upload != null) {
            smallEnough(upload);
            upload.check(checks);
        }
        checks.refuseIfBroken();
        Upload taken = Objects.requireNonNull(upload);
        MediaType type = Contents.claimed(taken.type()).orElseThrow();
        if (asked.published() && type.isPicture()) {
            checks.broken("publish", "PictureNotPublished");
            checks.refuseIfBroken();
        }
        byte[] bytes = Objects.requireNonNull(taken.bytes());
        return new Copy(
                Objects.requireNonNull(asked.source()), type, bytes, sha256(bytes), asked.published(), asked.seen());
    }

    private static @Nullable Upload one(NewSnapshot asked, @Nullable Upload file, Checks checks) {
        String text = asked.text();
        boolean pasted = text != null && !text.isBlank();
        if (pasted && file != null) {
            checks.broken(Upload.FILE, "TextAndFile");
            return null;
        }
        if (file != null) {
            return file;
        }
        if (text == null || !pasted) {
            checks.broken(Upload.TEXT, "Missing");
            return null;
        }
        int length = text.codePointCount(0, text.length());
        if (length > Upload.LONGEST_TEXT) {
            checks.broken(Upload.TEXT, "TooLong", Upload.LONGEST_TEXT, length);
            return null;
        }
        return Upload.pasted(text);
    }

    private static void smallEnough(Upload upload) {
        if (upload.bytes() != null && upload.bytes().length > MOST_BYTES) {
            throw new SnapshotTooLarge(upload.field(), MEGABYTES);
        }
    }

    /** The bytes are kept before the event that names them, so that it never names what is not there. */
    private ArchiveSource archiving(String campaign, UUID entry, UUID snapshot, Copy copy) {
        LoggedEntry found = entries.get(campaign, entry);
        if (found.trust().retracted()) {
            throw new EntryIsRetracted();
        }
        Source source = source(found, copy.source());
        isNew(found, source, copy);
        Seal seal = vault.seal(entry);
        attachments.keep(snapshot, seal.bytes(snapshot, copy.bytes()));
        return new ArchiveSource(
                entry,
                campaign,
                copy.seen(),
                snapshot,
                source,
                copy.type(),
                copy.bytes().length,
                seal.words(copy.sha256()),
                copy.published());
    }

    private static Source source(LoggedEntry found, int number) {
        List<Source> all = found.sources();
        if (number < 1 || number > all.size()) {
            throw new SourceUnknown(number, all.size());
        }
        return all.get(number - 1);
    }

    /** The same bytes again are refused, unless readers shall have them from now on, or no longer. */
    private void isNew(LoggedEntry found, Source source, Copy copy) {
        Opener opener = vault.opener(List.of(found.entry()));
        SourceBody of = Sources.open(source, opener);
        found.archived().stream()
                .filter(it -> Sources.isSame(of, Sources.open(it.source(), opener)))
                .filter(it ->
                        opener.open(it.sha256()).filter(copy.sha256()::equals).isPresent())
                .reduce((_, later) -> later)
                .filter(it -> it.published() == copy.published())
                .map(SourceArchived::snapshot)
                .ifPresent(_ -> {
                    throw new SnapshotKnown();
                });
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
