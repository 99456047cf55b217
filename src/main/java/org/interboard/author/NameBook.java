package org.interboard.author;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * By which names the things of a workbook and of our lists are known: a label goes before an
 * identifier, and both before any other name.
 */
final class NameBook {
  private final Map<Entry, Set<Node>> entries = new HashMap<>();
  private final Map<String, Set<String>> labels = new HashMap<>();
  private final Map<String, Map<String, Node>> others = new HashMap<>();
  private final Map<Node, Map<Rank, String>> names = new LinkedHashMap<>();

  private enum Rank {
    LABEL,
    ID,
    ALIAS
  }

  private record Entry(Rank rank, String list, String key) {}

  void label(String list, Node node, String label) {
    labels.computeIfAbsent(list, name -> new LinkedHashSet<>()).add(label);
    put(Rank.LABEL, list, node, label);
  }

  void id(String list, Node node, String id) {
    put(Rank.ID, list, node, id);
  }

  void alias(String list, Node node, String alias) {
    others.computeIfAbsent(list, name -> new LinkedHashMap<>()).putIfAbsent(alias, node);
    put(Rank.ALIAS, list, node, alias);
  }

  private void put(Rank rank, String list, Node node, String name) {
    Entry entry = new Entry(rank, list, Key.of(name));
    entries.computeIfAbsent(entry, each -> new LinkedHashSet<>()).add(node);
    names.computeIfAbsent(node, each -> new HashMap<>()).putIfAbsent(rank, name);
  }

  /** What those lists call so: nothing, one thing, or several that cannot be told apart. */
  Set<Node> find(Collection<String> lists, String text) {
    String key = Key.of(text);
    return Stream.of(Rank.values())
        .map(rank -> find(lists, rank, key))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(Set.of());
  }

  private Set<Node> find(Collection<String> lists, Rank rank, String key) {
    Set<Node> found = new LinkedHashSet<>();
    lists.forEach(list -> found.addAll(entries.getOrDefault(new Entry(rank, list, key), Set.of())));
    return found;
  }

  /** The shortest name by which those lists know this thing and no other. */
  Optional<String> name(Collection<String> lists, Node node) {
    Map<Rank, String> known = names.getOrDefault(node, Map.of());
    return Stream.of(Rank.LABEL, Rank.ID)
        .flatMap(rank -> Optional.ofNullable(known.get(rank)).stream())
        .filter(name -> !name.contains(";") && find(lists, name).equals(Set.of(node)))
        .findFirst();
  }

  boolean known(Node node) {
    return names.containsKey(node);
  }

  /** What a person would call it. */
  String label(Node node) {
    Map<Rank, String> known = names.getOrDefault(node, Map.of());
    return known.getOrDefault(Rank.LABEL, known.getOrDefault(Rank.ID, node.toString()));
  }

  /** The identifier by which it can be told from others of its name. */
  String id(Node node) {
    return names.getOrDefault(node, Map.of()).getOrDefault(Rank.ID, node.toString());
  }

  /** The labels of a list, in the order in which they were put down. */
  List<String> labels(String list) {
    return List.copyOf(labels.getOrDefault(list, Set.of()));
  }

  /** The label that someone who wrote this most likely meant, if any name comes near. */
  Optional<String> nearest(Collection<String> lists, String text) {
    return Nearest.to(text, lists.stream().flatMap(list -> labels(list).stream()).toList())
        .or(() -> nearestAlias(lists, text));
  }

  private Optional<String> nearestAlias(Collection<String> lists, String text) {
    Map<String, Node> aliases = new HashMap<>();
    lists.forEach(list -> aliases.putAll(others.getOrDefault(list, Map.of())));
    return Nearest.to(text, aliases.keySet()).map(aliases::get).map(this::label);
  }
}
