import { Extension, mergeAttributes, Node, type JSONContent } from "@tiptap/core";
import { EditorContent, NodeViewWrapper, ReactNodeViewRenderer, useEditor, type Editor, type NodeViewProps } from "@tiptap/react";
import StarterKit from "@tiptap/starter-kit";
import { createContext, useContext, useEffect } from "react";
import { Bound, type Hand } from "./Bound";
import { readText, writeText } from "./tokens";
import css from "./Summary.module.css";

// Only what the official form knows: paragraphs, and figures bound to the books.
export const InHand = createContext<Hand>({ summary: "", figures: [], stated: [], token: null, cell: null, choose: () => undefined });

function Chip({ node }: NodeViewProps) {
  const hand = useContext(InHand);
  return (
    <NodeViewWrapper as="span" className={css.node} contentEditable={false}>
      <Bound token={node.attrs.token as string} hand={hand} />
    </NodeViewWrapper>
  );
}
const FigureNode = Node.create({
  name: "bound",
  group: "inline",
  inline: true,
  atom: true,
  selectable: true,
  addAttributes: () => ({ token: { default: "" } }),
  parseHTML: () => [{ tag: "span[data-token]", getAttrs: (el) => ({ token: el.getAttribute("data-token") }) }],
  renderHTML: ({ node, HTMLAttributes }) => ["span", mergeAttributes(HTMLAttributes, { "data-token": node.attrs.token as string })],
  addNodeView: () => ReactNodeViewRenderer(Chip, { as: "span" }),
});

const toDoc = (text: string): JSONContent => ({
  type: "doc",
  content: readText(text).map((p) => ({ type: "paragraph", content: p.map((x) => ("token" in x ? { type: "bound", attrs: { token: x.token } } : { type: "text", text: x.text })) })),
});
const toText = (doc: JSONContent): string =>
  writeText((doc.content ?? []).map((p) => (p.content ?? []).map((x) => (x.type === "bound" ? { token: (x.attrs as { token: string }).token } : { text: x.type === "hardBreak" ? " " : (x.text ?? "") }))));

export function SectionEditor(props: { text: string; label: string; hint: string; locked: boolean; onFocus: (e: Editor) => void; onText: (text: string) => void; onSave: () => void }) {
  const editor = useEditor({
    extensions: [
      StarterKit.configure({ heading: false, bulletList: false, orderedList: false, listItem: false, listKeymap: false, blockquote: false, codeBlock: false, code: false, horizontalRule: false, bold: false, italic: false, strike: false, underline: false, link: false }),
      FigureNode,
      Extension.create({ name: "save", addKeyboardShortcuts: () => ({ "Mod-s": () => (props.onSave(), true) }) }),
    ],
    injectCSS: false,
    editable: !props.locked,
    content: toDoc(props.text),
    editorProps: { attributes: { "aria-label": props.label, "data-placeholder": props.hint, role: "textbox", "aria-multiline": "true", class: css.prose as string } },
    onUpdate: ({ editor: e }) => props.onText(toText(e.getJSON())),
    onFocus: ({ editor: e }) => props.onFocus(e),
    onBlur: () => props.onSave(),
  });
  const { text, locked } = props;
  useEffect(() => {
    if (editor.isEditable === locked) editor.setEditable(!locked, false);
  }, [locked, editor]);
  useEffect(() => {
    // Another's saved text comes in only while nobody writes here.
    if (!editor.isFocused && toText(editor.getJSON()) !== text) editor.commands.setContent(toDoc(text), { emitUpdate: false });
  }, [text, editor]);
  const empty = editor.isEmpty;
  return <EditorContent editor={editor} className={css.editor} data-empty={empty || undefined} />;
}
export type { Editor };
