package ua.zvit.web.publication;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.zvit.publication.PublishedDocuments;
import ua.zvit.publication.VerifyFile;
import ua.zvit.publication.values.FileVerification;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.ErrorKind;
import ua.zvit.shared.ZvitException;
import ua.zvit.web.shared.rest.BodyLimit;
import ua.zvit.web.shared.rest.Problems;

/** What everybody may ask without a token: what a file is and what its signatures are worth. */
@Path("/v1/public")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "public")
@PermitAll
@SecurityRequirements
public class PublicResource {
    private static final int ONE_FILE = 33;
    private static final int TWO_FILES = 65;
    private static final int UNREADABLE = ErrorKind.INVALID.status();

    @Inject
    VerifyFile verification;

    @Inject
    PublishedDocuments documents;

    @Inject
    Problems problems;

    @POST
    @Path("/verify")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @BodyLimit(ONE_FILE)
    @Operation(operationId = "verifyFile", summary = "Examines a signed PDF, .p7s, ASiC-E or XML; nothing is stored")
    @APIResponse(
            responseCode = "200",
            description =
                    "Verdicts in layers, and the document when it is known here: edition in-force, superseded, same-text, copy,"
                            + " received, former, former-withdrawn, signature or replaced; match whole, beginning, content or signed")
    @APIResponse(responseCode = "413", description = "Larger than 32 MB")
    @APIResponse(responseCode = "422", description = "Unknown here and cannot be examined; the body says why")
    @APIResponse(responseCode = "429", description = "Asked too often, or too many at once")
    public Response verify(byte[] file) {
        return answer(verification.verify(file, null));
    }

    @POST
    @Path("/verify")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @BodyLimit(TWO_FILES)
    @Operation(
            operationId = "verifyForm",
            summary = "The same with a form: field file, and content for what a detached signature covers",
            description = "Which of the two is the signature is told from the files")
    public Response verify(List<EntityPart> parts) throws IOException {
        byte[] file = part(parts, "file");
        if (file == null) {
            throw new ZvitException(ErrorCode.VERIFY_FIELD_MISSING);
        }
        return answer(verification.verify(file, part(parts, "content")));
    }

    @GET
    @Path("/documents/{id}")
    @Operation(
            operationId = "publicDocument",
            summary = "An adopted document by its public id or the SHA-256 of its PDF")
    @APIResponse(responseCode = "404", description = "Unknown, or not adopted")
    public JsonObject document(@PathParam("id") String id) {
        return documents
                .find(id)
                .map(VerificationJson::document)
                .orElseThrow(() -> new ZvitException(ErrorCode.PUBLIC_DOCUMENT_UNKNOWN));
    }

    private Response answer(FileVerification found) {
        boolean told = found.failure() == null || found.recognition() != null;
        return Response.status(told ? Response.Status.OK.getStatusCode() : UNREADABLE)
                .entity(new VerificationJson(problems.locale()).of(found))
                .build();
    }

    private static byte[] part(List<EntityPart> parts, String name) throws IOException {
        for (EntityPart part : parts) {
            if (name.equals(part.getName())) {
                try (InputStream content = part.getContent()) {
                    return content.readNBytes(VerifyFile.LARGEST + 1);
                }
            }
        }
        return null;
    }
}
