package shanyrak.command.platform;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.util.Arrays;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import shanyrak.web.openapi.OpenApiDocument;

/** Describes once what all writing has in common: it takes a token, and answers where to find what was written. */
@Component
class WritingInOpenApi implements OperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        boolean commands = takesAsked(method);
        if (commands || takesSomebody(method)) {
            take(new SecurityRequirement().addList(OpenApiDocument.TOKEN), operation);
        }
        if (method.getReturnType().getParameterType() == ResponseEntity.class && commands) {
            answerCreated(operation.getResponses());
        }
        if (commands) {
            operation.getResponses().addApiResponse("409", new ApiResponse());
        }
        return operation;
    }

    /** Once, where several methods are one operation. */
    private static void take(SecurityRequirement proof, Operation operation) {
        if (operation.getSecurity() == null || !operation.getSecurity().contains(proof)) {
            operation.addSecurityItem(proof);
        }
    }

    private static boolean takesAsked(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters()).anyMatch(it -> it.getParameterType() == Asked.class);
    }

    private static boolean takesSomebody(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .anyMatch(it -> it.hasParameterAnnotation(AuthenticationPrincipal.class));
    }

    /** What springdoc cannot see in a {@link ResponseEntity}. */
    private static void answerCreated(ApiResponses responses) {
        ApiResponse created = responses.remove("200");
        if (created == null) {
            return;
        }
        created.setDescription("Recorded, now or by an earlier request with the same key");
        created.addHeaderObject(
                "Location",
                new Header()
                        .description("The page that shows it")
                        .schema(new StringSchema().format("uri-reference"))
                        .example("/campaigns/shanyrak"));
        responses.addApiResponse("201", created);
    }
}
