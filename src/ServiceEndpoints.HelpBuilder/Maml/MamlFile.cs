using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using ServiceEndpoints.Help.Pages;

namespace ServiceEndpoints.Help.Maml;

/// <summary>The help file of an assembly.</summary>
internal static class MamlFile
{
    public static string Text(IEnumerable<CommandPage> pages)
    {
        XElement root = new(
            MamlNames.Help + "helpItems", new XAttribute("schema", "maml"), pages.Select(MamlCommand.Of));
        XmlWriterSettings settings = new() { Indent = true, NewLineChars = "\n", Encoding = Encoding.UTF8 };
        using Utf8Text text = new();
        using (var writer = XmlWriter.Create(text, settings))
        {
            root.Save(writer);
        }

        return text.ToString();
    }

    /// <summary>So that the declaration names the encoding of the file.</summary>
    private sealed class Utf8Text : StringWriter
    {
        public Utf8Text()
            : base(System.Globalization.CultureInfo.InvariantCulture)
        {
        }

        public override Encoding Encoding => Encoding.UTF8;
    }
}
