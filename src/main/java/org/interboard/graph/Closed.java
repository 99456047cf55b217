package org.interboard.graph;

import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.service.ServiceExecutorRegistry;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.vocabulary.XSD;

/**
 * Closes what Jena leaves open to whoever writes a query: SERVICE, which opens connections, and
 * functions named by IRI, which load any class of the program.
 */
final class Closed {
  private Closed() {}

  static void to(Context context) {
    context.set(ARQ.httpServiceAllowed, false);
    context.set(ARQ.enablePropertyFunctions, false);
    ServiceExecutorRegistry.set(context, new ServiceExecutorRegistry());
    FunctionRegistry.set(context, new Functions());
    PropertyFunctionRegistry.set(context, new PropertyFunctions());
  }

  /** Knows the casts of the standard and loads nothing. */
  private static final class Functions extends FunctionRegistry {
    Functions() {
      FunctionRegistry all = FunctionRegistry.get();
      all.keys()
          .forEachRemaining(
              uri -> {
                if (uri.startsWith(XSD.NS)) {
                  put(uri, all.get(uri));
                }
              });
    }

    // Jena asks for null where there is no such function.
    @Override
    public FunctionFactory get(String uri) {
      return isRegistered(uri) ? super.get(uri) : null;
    }
  }

  private static final class PropertyFunctions extends PropertyFunctionRegistry {
    @Override
    public boolean manages(String uri) {
      return false;
    }

    @Override
    public PropertyFunctionFactory get(String uri) {
      return null;
    }
  }
}
