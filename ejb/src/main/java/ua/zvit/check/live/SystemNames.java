package ua.zvit.check.live;

import jakarta.enterprise.context.Dependent;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** The name service of the machine. */
@Dependent
public final class SystemNames implements NameService {

    @Override
    public List<InetAddress> addresses(String host) throws UnknownHostException {
        return List.of(InetAddress.getAllByName(host));
    }
}
