package shanyrak.query.reading;

import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Where things are to be found from elsewhere.
 *
 * @param server where the record is read, without a slash at the end
 */
public record ThisServer(String server) {

    private static final Set<String> SCHEMES = Set.of("http", "https");

    /** As the present reader came here. */
    public static ThisServer here() {
        return new ThisServer(
                ServletUriComponentsBuilder.fromCurrentContextPath().toUriString());
    }

    /** @param path of this server, with its query */
    public String address(String path) {
        return server + path;
    }

    /** For people to read and type. */
    public String addressInShort(String path) {
        return server.substring(server.indexOf("://") + "://".length()) + path;
    }

    /** Compared without the scheme: a proxy that ends TLS speaks plain HTTP to this server. */
    public boolean has(URI address) {
        return address.getScheme() != null
                && SCHEMES.contains(address.getScheme().toLowerCase(Locale.ROOT))
                && authority(address).equals(authority(URI.create(server)));
    }

    private static String authority(URI address) {
        return Objects.requireNonNullElse(address.getRawAuthority(), "")
                .toLowerCase(Locale.ROOT)
                .replaceFirst(":(80|443)$", "");
    }
}
