package ua.zvit.web.shared.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import ua.zvit.shared.ErrorCode;
import ua.zvit.shared.Fault;
import ua.zvit.shared.PlainText;
import ua.zvit.shared.ZvitException;

/** No address of the API names anything by characters that can't be kept; asked before any resource looks for it. */
@Provider
public class AddressFilter implements ContainerRequestFilter {
    private static final int LONGEST = 4_000;

    @Override
    public void filter(ContainerRequestContext request) {
        UriInfo address = request.getUriInfo();
        Stream.concat(address.getPathParameters().entrySet().stream(), address.getQueryParameters().entrySet().stream())
                .filter(each -> isUnfit(each.getValue()))
                .findFirst()
                .ifPresent(each -> {
                    String name = PlainText.fault(each.getKey()).isPresent() ? "?" : each.getKey();
                    throw new ZvitException(
                            ErrorCode.REQUEST_INVALID, List.of(Fault.at(null, name, "text-unkeepable")));
                });
    }

    private static boolean isUnfit(Collection<String> values) {
        return values.stream().anyMatch(value -> value.length() > LONGEST || PlainText.isUnkeepable(value));
    }
}
