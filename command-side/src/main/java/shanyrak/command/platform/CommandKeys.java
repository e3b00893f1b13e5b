package shanyrak.command.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import shanyrak.vault.Vault;
import shanyrak.web.BrokenRule;
import shanyrak.web.KeyedHash;
import shanyrak.web.Refused;
import shanyrak.web.SignedIn;
import tools.jackson.databind.json.JsonMapper;

/** Derives command keys with a secret of the vault, so that the log's ids tell nothing of accounts and contents. */
@Component
public class CommandKeys {

    private static final int LONGEST = 255;

    private final KeyedHash secret;
    /** Leaves out what is not given, so that a body is the same after a field was added that it does not have. */
    private final JsonMapper json;

    CommandKeys(Vault vault, JsonMapper json) {
        this.secret = new KeyedHash(vault.secret("command-keys"));
        this.json = json.rebuild()
                .changeDefaultPropertyInclusion(always -> always.withValueInclusion(JsonInclude.Include.NON_NULL))
                .build();
    }

    /**
     * The key of a request.
     *
     * @param idempotencyKey the header, quoted as a structured string or bare
     * @param address the path that the request went to
     * @param body what it carried
     * @throws BadIdempotencyKey if the header is missing, empty or too long
     */
    public CommandKey of(SignedIn who, @Nullable String idempotencyKey, String address, Object body) {
        return key(command(who, idempotencyKey), hmac("content", address, json.writeValueAsString(body)));
    }

    /**
     * The key of a request of somebody without an account, for a campaign.
     *
     * @param proof what they are told apart by, whatever they send
     * @param body what it carried
     */
    public CommandKey ofStranger(String campaign, String proof, Object body) {
        return key(hmac("stranger", campaign, proof), hmac("content", campaign, json.writeValueAsString(body)));
    }

    /**
     * The id in the log of the command that a key stands for, whatever it carries.
     *
     * @throws BadIdempotencyKey if the key is missing, empty or too long
     */
    public UUID commandId(SignedIn who, @Nullable String idempotencyKey) {
        return uuid(command(who, idempotencyKey));
    }

    private CommandKey key(byte[] command, byte[] content) {
        return new CommandKey(
                uuid(command),
                uuid(hmac("subject", HexFormat.of().formatHex(command))),
                HexFormat.of().formatHex(content));
    }

    private byte[] command(SignedIn who, @Nullable String idempotencyKey) {
        return hmac("command", who.account().toString(), unquoted(idempotencyKey));
    }

    private static String unquoted(@Nullable String header) {
        String key = header == null ? "" : header.strip();
        if (key.length() >= 2 && key.startsWith("\"") && key.endsWith("\"")) {
            key = key.substring(1, key.length() - 1);
        }
        if (key.isEmpty()) {
            throw new BadIdempotencyKey("IdempotencyKeyMissing");
        }
        if (key.length() > LONGEST) {
            throw new BadIdempotencyKey("IdempotencyKeyTooLong");
        }
        return key;
    }

    /** Each part with its length before it, so that no two lists of parts run together. */
    private byte[] hmac(String... parts) {
        return secret.of(Stream.of(parts)
                .map(part -> part.getBytes(UTF_8))
                .flatMap(part -> Stream.of(
                        ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array(), part))
                .toArray(byte[][]::new));
    }

    /** A version 8 UUID (RFC 9562): custom bits. */
    private static UUID uuid(byte[] hash) {
        ByteBuffer bytes = ByteBuffer.wrap(hash);
        long high = bytes.getLong() & 0xFFFF_FFFF_FFFF_0FFFL | 0x8000L;
        long low = bytes.getLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /** The header is not usable. */
    static final class BadIdempotencyKey extends Refused {
        BadIdempotencyKey(String rule) {
            super(HttpStatus.BAD_REQUEST, List.of(BrokenRule.at("Idempotency-Key", rule, LONGEST)));
        }
    }
}
