package ua.zvit.web.signature;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.zvit.shared.Roles;
import ua.zvit.signature.SignatureQueries;
import ua.zvit.signature.values.SignatureFile;
import ua.zvit.web.shared.file.FileName;
import ua.zvit.web.shared.rest.Download;
import ua.zvit.web.shared.rest.Problems;
import ua.zvit.web.shared.rest.WholeNumber;

/** Signatures of a report, void ones marked, each told stage by stage. */
@Path("/v1/reports/{id}/signatures")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "signatures")
@RolesAllowed({Roles.DRAFTER, Roles.ACTING_HEAD, Roles.COUNCIL, Roles.ADMIN, Roles.AUDITOR})
public class ReportSignaturesResource {
    @Inject
    SignatureQueries signatures;

    @Inject
    Problems problems;

    @GET
    @Operation(operationId = "signatures", summary = "All signatures in the order of signing")
    public List<SignatureJson> list(@PathParam("id") long id) {
        return signatures.ofReport(id).stream()
                .map(signature -> SignatureJson.of(signature, problems.locale()))
                .toList();
    }

    @GET
    @Path("/{number}/file")
    @Produces(MediaType.WILDCARD)
    @Operation(operationId = "signatureFile", summary = "The signed file as it was made or sent")
    @APIResponse(responseCode = "200", description = "A signed PDF, a .p7s or an ASiC container")
    public Response file(@PathParam("id") long id, @PathParam("number") WholeNumber number) {
        SignatureFile signature = signatures.file(id, number.value());
        String name = "report-" + id + "-" + number.value() + signature.format().extension();
        return new Download(
                        signature.file(), FileName.of(name), signature.format().mediaType())
                .response(new EntityTag(signature.sha256()));
    }
}
