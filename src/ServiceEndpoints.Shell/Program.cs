using System;
using System.Text;
using ServiceEndpoints.Shell.Hosting;

namespace ServiceEndpoints.Shell;

internal static class Program
{
    private static int Main(string[] args)
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        if (!ShellOptions.TryParse(args, out ShellOptions options, out string problem))
        {
            Console.Error.WriteLine(problem);
            Console.Error.WriteLine(ShellOptions.Usage);
            return ExitCodes.Usage;
        }

        if (options.Help)
        {
            Console.WriteLine(ShellOptions.Usage);
            return ExitCodes.Success;
        }

        if (ModuleManifest.Find(AppContext.BaseDirectory) is not { } manifest)
        {
            Console.Error.WriteLine($"There is no {ModuleManifest.FileName} above {AppContext.BaseDirectory}.");
            return ExitCodes.Failure;
        }

        return !options.Builtin && PwshHandover.FindPwsh() is { } pwsh
            ? PwshHandover.Run(pwsh, manifest, options)
            : RunBuiltin(manifest, options);
    }

    private static int RunBuiltin(string manifest, ShellOptions options)
    {
        if (!BuiltinShell.TryOpen(manifest, out BuiltinShell? opened, out string problem))
        {
            Console.Error.WriteLine(problem);
            return ExitCodes.Failure;
        }

        using BuiltinShell shell = opened;
        return options switch
        {
            { Command: { } command } => shell.RunCommand(command),
            { Script: { } script } => shell.RunScript(script, options.Arguments),
            _ => new PromptLoop(shell).Run(),
        };
    }
}
