Describe 'Import-SimTopology' {
    BeforeAll {
        Import-Module "$PSScriptRoot/../../ServiceEndpoints.psd1"

        function Write-File($Folder, $Name, $Text) {
            $null = [IO.Directory]::CreateDirectory($Folder)
            [IO.File]::WriteAllText([IO.Path]::Combine($Folder, $Name), $Text)
        }

        $vnet = '/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg/providers/' +
            'Microsoft.Network/virtualNetworks/hub'
        $network = '{ "id": "' + $vnet + '", "location": "westeurope", "type": "Microsoft.Network/virtualNetworks",' +
            ' "addressSpace": { "addressPrefixes": [ "10.0.0.0/16" ] }, "subnets": [ { "name": "app",' +
            ' "addressPrefix": "10.0.1.0/24", "serviceEndpoints": [ { "service": "Microsoft.KeyVault" } ] } ] }'
        $vault = '{ "count": 1, "data": [ { "id": "' + $vnet.Replace('Microsoft.Network/virtualNetworks/hub',
            'Microsoft.KeyVault/vaults/v1') + '", "type": "microsoft.keyvault/vaults", "location": "westeurope",' +
            ' "properties": { "networkAcls": { "defaultAction": "Deny", "bypass": "None", "virtualNetworkRules": [' +
            ' { "id": "' + $vnet + '/subnets/app" } ] } } } ] }'
        $folder = [IO.Path]::Combine([IO.Path]::GetTempPath(), [IO.Path]::GetRandomFileName())
        Write-File $folder 'network.json' $network
        Write-File "$folder/more" 'vault.json' $vault
    }

    BeforeEach {
        $null = New-SimTopology -Force
    }

    AfterAll {
        [IO.Directory]::Delete($folder, $true)
    }

    It 'makes one estate of the files of a folder, whatever their format' {
        $report = Import-SimTopology -Path $folder -Recurse

        $report.Files | Should -Be 'more/vault.json', 'network.json'
        $report.Unresolved | Should -BeNullOrEmpty
        Test-SimReachability -From hub/app -To v1 -Quiet | Should -BeTrue
    }

    It 'lets answers hang on what could not be read, and says so of routes' {
        $file = [IO.Path]::Combine([IO.Path]::GetTempPath(), [IO.Path]::GetRandomFileName() + '.json')
        [IO.File]::WriteAllText($file, '{ "$schema": "https://schema.management.azure.com/schemas/2019-04-01/' +
            'deploymentTemplate.json#", "contentVersion": "1.0.0.0", "parameters": { "routes": { "type": "array" } },' +
            ' "resources": [ { "type": "Microsoft.Network/routeTables", "apiVersion": "2024-05-01", "name": "rt",' +
            ' "location": "westeurope", "properties": { "routes": "[parameters(''routes'')]" } },' +
            ' { "type": "Microsoft.Network/virtualNetworks", "apiVersion": "2024-05-01", "name": "hub",' +
            ' "location": "westeurope", "properties": { "addressSpace": { "addressPrefixes": [ "10.0.0.0/16" ] },' +
            ' "subnets": [ { "name": "app", "properties": { "addressPrefix": "10.0.1.0/24", "routeTable": {' +
            ' "id": "[resourceId(''Microsoft.Network/routeTables'', ''rt'')]" } } } ] } } ] }')
        $null = Import-SimTopology -LiteralPath $file
        [IO.File]::Delete($file)

        $answer = Test-SimReachability -From hub/app -To 8.8.8.8 -Port 443
        $answer.Verdict | Should -Be 'Unknown'
        $answer.Blockers[0].Message | Should -BeLike '*parameters(*routes*)*'
        $null = Get-SimEffectiveRoute -Subnet hub/app -WarningVariable warnings -WarningAction SilentlyContinue
        "$($warnings[0])" | Should -BeLike 'Not all routes are known.*parameters(*'
    }

    It 'leaves the folders in a folder out unless told otherwise' {
        (Import-SimTopology -Path $folder).Format | Should -Be 'ResourceJson'

        Get-SimResource | Should -BeNullOrEmpty
    }

    It 'keeps the topology when a file cannot be read' {
        $null = New-SimVNet kept 10.0.0.0/16
        $file = [IO.Path]::Combine($folder, 'broken.txt')
        [IO.File]::WriteAllText($file, '{ "a": 1, ')

        { Import-SimTopology -LiteralPath $file, "$folder/network.json" -ErrorAction Stop } |
            Should -Throw -ErrorId 'TopologyFileMalformed,ServiceEndpoints.Commands.ImportSimTopologyCommand'
        (Get-SimVNet).Name | Should -Be 'kept'
    }

    It 'refuses a format that a file is not in' {
        { Import-SimTopology -Path "$folder/network.json" -Format TerraformPlan -ErrorAction Stop } |
            Should -Throw -ErrorId 'FormatNotRecognized,ServiceEndpoints.Commands.ImportSimTopologyCommand'
    }

    # The compiler's double is a shell script.
    if (-not $IsWindows) {
        Context 'of a Bicep source' {
            BeforeAll {
                $path = [Environment]::GetEnvironmentVariable('PATH')
                $tool = [IO.Path]::Combine($folder, 'bin', 'bicep')
                Write-File "$folder/bin" 'bicep' ("#!/bin/sh`n" + 'case "$2" in *bad*) echo "$2(3,7) : Error BCP057: ' +
                    'There is no such name." >&2; exit 1;; esac' + "`ncat '$folder/network.json'`n" +
                    'echo "$2(1,7) : Warning no-unused-params: It is not used." >&2' + "`n")
                [IO.File]::SetUnixFileMode($tool, [IO.UnixFileMode]'UserRead, UserExecute')
                [Environment]::SetEnvironmentVariable('PATH', "$folder/bin" + [IO.Path]::PathSeparator + $path)
                Write-File $folder 'main.bicep' ''
                Write-File $folder 'bad.bicep' ''
            }

            AfterAll {
                [Environment]::SetEnvironmentVariable('PATH', $path)
                [IO.File]::Delete("$folder/main.bicep")
                [IO.File]::Delete("$folder/bad.bicep")
            }

            It 'makes a topology of what the compiler prints, and reports what it warns of' {
                $report = Import-SimTopology -Path "$folder/main.bicep"

                (Get-SimVNet).Name | Should -Be 'hub'
                $report.Warnings.Code | Should -Be 'no-unused-params'
                $report.Warnings.Place | Should -Be 'main.bicep(1,7)'
            }

            It 'writes the errors of the compiler as one error and keeps the topology' {
                $null = New-SimVNet kept 10.0.0.0/16

                { Import-SimTopology -Path "$folder/bad.bicep" -ErrorAction Stop } |
                    Should -Throw -ErrorId 'BicepFailed,ServiceEndpoints.Commands.ImportSimTopologyCommand'
                (Get-SimVNet).Name | Should -Be 'kept'
            }
        }
    }
}

Describe 'Compare-SimEffectiveRoute' {
    BeforeAll {
        Import-Module "$PSScriptRoot/../../ServiceEndpoints.psd1"
        $null = New-SimTopology -Force
        $null = New-SimVNet -Name hub -AddressPrefix 10.0.0.0/16
        $null = New-SimSubnet -Name app -VNet hub -AddressPrefix 10.0.1.0/24
        $null = New-SimVM -Name vm1 -Subnet hub/app
        $file = [IO.Path]::GetTempFileName()
    }

    AfterAll {
        [IO.File]::Delete($file)
    }

    It 'writes what Azure and the topology see differently' {
        [IO.File]::WriteAllText($file, '[ { "source": "Default", "state": "Active",' +
            ' "addressPrefix": [ "10.0.0.0/16" ], "nextHopType": "Internet" } ]')

        $difference = Compare-SimEffectiveRoute -VM vm1 -Path $file | Where-Object AddressPrefix -EQ 10.0.0.0/16

        $difference.Reference | Should -Be 'Active Internet'
        $difference.Difference | Should -Be 'Active VnetLocal'
    }

    It 'refuses a file that holds no table' {
        [IO.File]::WriteAllText($file, '{}')

        { Compare-SimEffectiveRoute -VM vm1 -Path $file -ErrorAction Stop } |
            Should -Throw -ErrorId 'FormatNotRecognized,ServiceEndpoints.Commands.CompareSimEffectiveRouteCommand'
    }
}
