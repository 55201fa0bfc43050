using System;
using System.IO;
using System.Linq;
using System.Text;
using ServiceEndpoints.Help.Maml;
using ServiceEndpoints.Help.Pages;

namespace ServiceEndpoints.Help;

/// <summary>
/// Makes the pages of the commands into the file that Get-Help reads:
/// <c>ServiceEndpoints.HelpBuilder &lt;folder of pages&gt; &lt;help file&gt;</c>.
/// </summary>
internal static class Program
{
    public static int Main(string[] arguments)
    {
        if (arguments is not [string folder, string target])
        {
            Console.Error.WriteLine("Usage: ServiceEndpoints.HelpBuilder <folder of pages> <help file>");
            return 2;
        }

        try
        {
            Build(folder, target);
            return 0;
        }
        catch (MalformedPageException malformed)
        {
            Console.Error.WriteLine(malformed.Message);
            return 1;
        }
    }

    private static void Build(string folder, string target)
    {
        CommandPage[] pages = [.. PageFolder.Files(folder).Select(PageReader.Read)];
        string text = MamlFile.Text(pages);
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(target))!);
        File.WriteAllText(target, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }
}
