package shanyrak.log;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Something that only one stream may hold at a time, such as the address of a campaign. The log keeps a hash of it.
 *
 * @param scope what kind of thing it is; values of different scopes never clash
 */
public record Claim(String scope, String value) {

    byte[] hash() {
        return Sha256.of((scope + '\0' + value).getBytes(UTF_8));
    }
}
