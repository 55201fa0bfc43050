<#
.SYNOPSIS
Builds and tests the module. Everything here is a call of dotnet, so that machines without PowerShell lack nothing.
.EXAMPLE
./build.ps1
Builds; afterwards Import-Module ./ServiceEndpoints.psd1 works in place.
.EXAMPLE
./build.ps1 -Task Test
Runs all tests, and the specifications under Pester too where that is installed.
#>
[CmdletBinding()]
param(
    [ValidateSet('Build', 'Test', 'Clean')]
    [string[]] $Task = 'Build',

    [ValidateSet('Debug', 'Release')]
    [string] $Configuration = 'Release'
)

$ErrorActionPreference = 'Stop'
$solution = Join-Path $PSScriptRoot 'ServiceEndpoints.PS.sln'

function Invoke-DotNet {
    & dotnet @args
    if ($LASTEXITCODE -ne 0) {
        throw "dotnet $args failed with exit code $LASTEXITCODE."
    }
}

function Invoke-Specification {
    if (-not (Get-Module Pester -ListAvailable | Where-Object Version -GE '5.0')) {
        Write-Verbose 'Pester 5 is not installed; the specifications ran under dotnet test only.'
        return
    }

    $specifications = Join-Path $PSScriptRoot 'tests' 'Acceptance'
    $script = "Invoke-Pester '$specifications' -CI -Output Normal"

    # A process of its own, because an imported module keeps its assembly in use. As a .NET tool PowerShell runs inside
    # the process dotnet, so the executable is looked for on the path first.
    $shell = (Get-Command pwsh -CommandType Application -ErrorAction Ignore | Select-Object -First 1).Source
    if (-not $shell) { $shell = (Get-Process -Id $PID).Path }

    & $shell -NoProfile -WorkingDirectory ([IO.Path]::GetTempPath()) -Command $script
    if ($LASTEXITCODE -ne 0) {
        throw 'A specification does not hold under Pester.'
    }
}

switch ($Task) {
    'Clean' { Invoke-DotNet clean $solution --configuration $Configuration --nologo --verbosity quiet }
    'Build' { Invoke-DotNet build $solution --configuration $Configuration --nologo }
    'Test'  { Invoke-DotNet test $solution --configuration $Configuration --nologo; Invoke-Specification }
}
