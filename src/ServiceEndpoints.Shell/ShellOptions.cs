using System;
using System.Collections.Generic;

namespace ServiceEndpoints.Shell;

/// <summary>What the command line asks for: a script, a command, or neither for a prompt.</summary>
internal sealed record ShellOptions
{
    public const string Usage = """
        usage: ServiceEndpoints.Shell [--builtin] [<script.ps1> [arguments...] | -c <command>]

          (nothing)    a prompt with the module loaded
          script.ps1   run a script; its exit code becomes the exit code, an error that ends it gives 1
          -c           run a command
          --builtin    use the PowerShell engine that comes along, even where pwsh is installed
        """;

    public string? Script { get; private init; }

    public IReadOnlyList<string> Arguments { get; private init; } = [];

    public string? Command { get; private init; }

    public bool Builtin { get; private init; }

    public bool Help { get; private init; }

    public static bool TryParse(string[] args, out ShellOptions options, out string problem)
    {
        bool builtin = args.Length > 0 && args[0] == "--builtin";
        ReadOnlySpan<string> rest = args.AsSpan(builtin ? 1 : 0);
        options = new() { Builtin = builtin };
        problem = "";
        switch (rest)
        {
            case []:
                return true;
            case ["-h" or "--help" or "-?"]:
                options = options with { Help = true };
                return true;
            case ["-c" or "--command", var command]:
                options = options with { Command = command };
                return true;
            case [var script, ..] when !script.StartsWith('-'):
                options = options with { Script = script, Arguments = rest[1..].ToArray() };
                return true;
            default:
                problem = $"'{rest[0]}' is not an option here, or it lacks its value.";
                return false;
        }
    }
}
