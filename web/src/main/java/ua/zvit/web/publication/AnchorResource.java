package ua.zvit.web.publication;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ua.zvit.archive.anchors.AnchorLines;
import ua.zvit.publication.PublishedAnchors;

/** Where the chains of the archives ended, for whoever wants to keep it. */
@Path("/v1/public/anchors")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "public")
@PermitAll
@SecurityRequirements
public class AnchorResource {
    @Inject
    PublishedAnchors anchors;

    @GET
    @Operation(
            operationId = "publicAnchors",
            summary = "Anchors of the archives' chains, newest first, at most 1000",
            description =
                    "The newest of a council covers all that came before. What is stamped (RFC 3161, Base64 in stamp;"
                            + " null without a service) is the US-ASCII text in text. ./zvit verify-archive --anchor reads this list")
    @APIResponse(responseCode = "200", description = "A list under anchors; empty for a council that is not known")
    @APIResponse(responseCode = "429", description = "Asked too often")
    public String list(@QueryParam("council") String council) {
        return AnchorLines.list(anchors.newest(council));
    }
}
