package shanyrak.query.platform;

import javax.sql.DataSource;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.jspecify.annotations.Nullable;
import shanyrak.log.ReadableTokens;

/** Keeps each processor's token in the query side's database, and with it the view's position in the log. */
class ViewTokenStore extends JdbcTokenStore {

    private final ViewPositions positions;

    ViewTokenStore(DataSource dataSource, ViewPositions positions) {
        super(JdbcTokenStore.builder()
                .connectionProvider(new SpringDataSourceConnectionProvider(dataSource))
                .schema(TokenSchema.builder()
                        .setTokenTable("query.token")
                        .setProcessorNameColumn("processor")
                        .setTokenTypeColumn("token_type")
                        .setTimestampColumn("claimed")
                        .build())
                .contentType(String.class)
                .serializer(Jackson3Serializer.builder()
                        .jsonMapperBuilderCustomizer(new ReadableTokens())
                        .build()));
        this.positions = positions;
    }

    @Override
    public void storeToken(@Nullable TrackingToken token, String view, int segment) {
        super.storeToken(token, view, segment);
        positions.moveTo(view, token == null ? 0 : token.position().orElse(0));
    }
}
