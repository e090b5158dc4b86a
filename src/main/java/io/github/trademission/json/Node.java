package io.github.trademission.json;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A value of a document with its place. Numbers keep their exact text. */
final class Node {
    enum Kind {
        OBJECT("an object"),
        ARRAY("a list"),
        STRING("a string"),
        NUMBER("a number"),
        BOOLEAN("true or false"),
        NULL("null");

        private final String shown;

        Kind(String shown) {
            this.shown = shown;
        }

        String shown() {
            return shown;
        }
    }

    private static final Pattern STEP = Pattern.compile("([^.\\[\\]]+)|\\[([0-9]{1,9})\\]");

    private final Kind kind;
    private final @Nullable Node parent;
    private final String name;
    private final String text;
    private final int line;
    private final int column;
    private final Map<String, Node> members;
    private final List<Node> items;

    /** The name is the key, or the index in a list; the text is that of a string, number, true or false. */
    Node(Kind kind, @Nullable Node parent, String name, String text, int line, int column) {
        this.kind = kind;
        this.parent = parent;
        this.name = name;
        this.text = text;
        this.line = line;
        this.column = column;
        this.members = kind == Kind.OBJECT ? new LinkedHashMap<>() : Map.of();
        this.items = kind == Kind.ARRAY ? new ArrayList<>() : List.of();
    }

    Kind kind() {
        return kind;
    }

    boolean is(Kind expected) {
        return kind == expected;
    }

    @Nullable
    Node parent() {
        return parent;
    }

    String text() {
        return text;
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }

    /** Adds a member; false if the key is there already. */
    boolean put(String key, Node value) {
        return members.putIfAbsent(key, value) == null;
    }

    void add(Node item) {
        items.add(item);
    }

    @Nullable
    Node get(String key) {
        return members.get(key);
    }

    Collection<Map.Entry<String, Node>> members() {
        return members.entrySet();
    }

    List<Node> items() {
        return items;
    }

    String name() {
        return name;
    }

    String pointer() {
        Deque<String> names = new ArrayDeque<>();
        for (Node node = this; node.parent != null; node = node.parent) {
            names.push(node.name);
        }
        StringBuilder pointer = new StringBuilder();
        names.forEach(step -> pointer.append(step(step)));
        return pointer.toString();
    }

    /** One step of a JSON pointer. */
    static String step(String name) {
        return "/" + name.replace("~", "~0").replace("/", "~1");
    }

    /**
     * The part of this node that a path of the model such as {@code stops[1].period} speaks of, as far down as it is there.
     * The model's small values start their paths with their own names.
     */
    Node at(String path) {
        Node here = this;
        boolean first = true;
        Matcher matcher = STEP.matcher(path);
        while (matcher.find()) {
            String key = matcher.group(1);
            Node next = key != null ? here.get(key) : here.item(Integer.parseInt(matcher.group(2)));
            boolean own = first && key != null && (key.equals(name) || (parent != null && key.equals(parent.name)));
            first = false;
            if (next == null && !own) {
                return here;
            }
            here = next == null ? here : next;
        }
        return here;
    }

    private @Nullable Node item(int index) {
        return index < items.size() ? items.get(index) : null;
    }
}
