using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Interchange.Bicep;

/// <summary>
/// The Bicep compiler of this machine. It is told to fetch nothing: modules of a registry have to be in its cache.
/// Source: https://learn.microsoft.com/azure/azure-resource-manager/bicep/bicep-cli
/// </summary>
internal sealed record BicepTool
{
    private const UnixFileMode AnyExecute =
        UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    /// <summary>The folders that are searched for it, the first first; null for those of the environment.</summary>
    public IReadOnlyList<string>? Folders { get; init; }

    /// <summary>How long one file may take. Large estates take some ten seconds.</summary>
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>Compiles a template to JSON.</summary>
    /// <param name="name">What the file is called in messages.</param>
    public Result<BicepOutput> Build(string path, string name, ImportWatch watch) => Run("build", path, name, watch);

    /// <summary>Compiles a file of parameters, with the template that it is for, to JSON.</summary>
    /// <param name="name">What the file is called in messages.</param>
    public Result<BicepOutput> BuildParameters(string path, string name, ImportWatch watch) =>
        Run("build-params", path, name, watch);

    private Result<BicepOutput> Run(string verb, string path, string name, ImportWatch watch) => Find(name).Then(tool =>
        BicepProcess.Run(tool, [verb, path, "--stdout", "--no-restore"], TimeLimit, watch) switch
        {
            { Outcome: ProcessOutcome.TooSlow } => new Refusal(
                ErrorId.BicepTimedOut,
                FormattableString.Invariant($"bicep did not compile '{name}' in {TimeLimit.TotalSeconds} seconds. ")
                    + "Compile it yourself, bicep build --outfile, and import the JSON file.",
                name),
            { Outcome: ProcessOutcome.TooMuchOutput } => new Refusal(
                ErrorId.InputTooLarge, $"What bicep makes of '{name}' is too large to be read.", name),
            { Outcome: ProcessOutcome.NotStarted } => new Refusal(
                ErrorId.BicepFailed, $"'{tool}' cannot be started, so '{name}' cannot be compiled.", name),
            BicepProcess run => Compiled(run, path, name),
        });

    private static Result<BicepOutput> Compiled(BicepProcess run, string path, string name)
    {
        BicepMessages messages = BicepMessages.Read(run.Errors, path, name);
        return run.ExitCode == 0
            ? new BicepOutput(run.Output, messages.Warnings)
            : new Refusal(ErrorId.BicepFailed, $"'{name}' does not compile. {messages.Failure(run.ExitCode)}", name);
    }

    private Result<string> Find(string name)
    {
        string program = OperatingSystem.IsWindows() ? "bicep.exe" : "bicep";
        return (Folders ?? SearchedFolders()).Select(folder => Path.Combine(folder, program)).FirstOrDefault(IsProgram)
            is { } found
                ? found
                : new Refusal(
                    ErrorId.BicepNotInstalled,
                    $"'{name}' has to be compiled, and there is no 'bicep' in the folders of PATH. Install it "
                        + "(https://aka.ms/bicep-install, or az bicep install), or compile the file elsewhere with "
                        + "bicep build and import the JSON file.",
                    name);
    }

    /// <summary>
    /// The folders of PATH but for those that are not written out, in which a file may lie that nobody put there to be
    /// run; and the one that the Azure CLI installs it in.
    /// </summary>
    private static IEnumerable<string> SearchedFolders()
    {
        string home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        string cli = Environment.GetEnvironmentVariable("AZURE_CONFIG_DIR") is { Length: > 0 } configured
            ? configured
            : Path.Combine(home, ".azure");
        return (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Append(Path.Combine(cli, "bin"))
            .Where(Path.IsPathFullyQualified);
    }

    private static bool IsProgram(string path) => File.Exists(path)
        && (OperatingSystem.IsWindows() || (File.GetUnixFileMode(path) & AnyExecute) != 0);
}
