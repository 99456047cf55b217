package org.interboard.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;

/**
 * Where the world finds this site: at the address configured, or else where it listens itself. What
 * a client says of hosts, in Host or in X-Forwarded-Host, counts for nothing.
 */
public record PublicAddress(Optional<URI> configured, String host) {

  /** The site as the world knows it is where it listens. */
  static PublicAddress of(Address address) {
    return new PublicAddress(Optional.empty(), address.host());
  }

  /** The address of the site with a slash at its end; the request tells the port alone. */
  public String base(HttpServletRequest request) {
    return base(request.getLocalPort());
  }

  /** The same for a request that came in at this port. */
  public String base(int port) {
    return configured
        .map(base -> base.toString().replaceFirst("/*$", "/"))
        .orElseGet(() -> new Address(reachable(), port).toString());
  }

  /** No client can connect to the address that stands for all of a machine's. */
  private String reachable() {
    return host.equals("0.0.0.0") || host.equals("::") ? "localhost" : host;
  }
}
