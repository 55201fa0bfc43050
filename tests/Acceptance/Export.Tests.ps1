Describe 'Export-SimTopology' {
    BeforeAll {
        Import-Module "$PSScriptRoot/../../ServiceEndpoints.psd1"

        $folder = [IO.Path]::Combine([IO.Path]::GetTempPath(), [IO.Path]::GetRandomFileName())
        $null = [IO.Directory]::CreateDirectory($folder)
        $file = [IO.Path]::Combine($folder, 'lab.json')
    }

    BeforeEach {
        [IO.File]::Delete($file)
        $null = New-SimTopology -Name lab -Force
        $null = New-SimVNet hub 10.0.0.0/16
        $null = New-SimSubnet -VNet hub app 10.0.1.0/24 -ServiceEndpoint Microsoft.Storage
        $null = New-SimVM vm1 hub/app
        $null = New-SimResource -Type StorageAccount contosodata -DefaultAction Deny
        $null = Add-SimNetworkRule contosodata -Subnet hub/app
    }

    AfterAll {
        [IO.Directory]::Delete($folder, $true)
    }

    It 'writes a file that gives back the topology and its answers' {
        $written = Export-SimTopology $file
        $before = Get-SimTopology

        $report = Import-SimTopology $file

        $written.FullName | Should -Be $file
        $report.Format | Should -Be 'Native'
        $before.Equals((Get-SimTopology)) | Should -BeTrue
        Test-SimReachability vm1 contosodata -Quiet | Should -BeTrue
    }

    It 'writes the same bytes again' {
        $null = Export-SimTopology $file
        $first = [IO.File]::ReadAllText($file)
        $null = Import-SimTopology $file
        $null = Export-SimTopology $file -Force

        [IO.File]::ReadAllText($file) | Should -BeExactly $first
    }

    It 'remembers that the subnet of a rule was deleted, even when there is one of its name again' {
        Remove-SimVM vm1
        Remove-SimSubnet hub/app
        $null = New-SimSubnet -VNet hub app 10.0.1.0/24 -ServiceEndpoint Microsoft.Storage
        $null = Export-SimTopology $file
        $null = Import-SimTopology $file

        (Get-SimNetworkRule contosodata).State | Should -Be 'NetworkSourceDeleted'
        (Test-SimReachability hub/app contosodata).Reason | Should -Be 'NetworkSourceDeleted'
    }

    It 'keeps the time that an endpoint still needs' {
        Set-SimTopology -ProvisioningDelay 60
        Enable-SimServiceEndpoint hub/app Microsoft.Sql
        Step-SimClock -Seconds 20
        $null = Export-SimTopology $file
        $null = Import-SimTopology $file

        $endpoint = Get-SimServiceEndpoint hub/app -Service Microsoft.Sql
        $endpoint.ProvisioningState | Should -Be 'Updating'
        $endpoint.Remaining.TotalSeconds | Should -Be 40
        Step-SimClock -Seconds 40
        (Get-SimServiceEndpoint hub/app -Service Microsoft.Sql).ProvisioningState | Should -Be 'Succeeded'
    }

    It 'leaves a file that is there alone, unless told otherwise' {
        [IO.File]::WriteAllText($file, 'mine')

        { Export-SimTopology $file -ErrorAction Stop } |
            Should -Throw -ErrorId 'FileExists,ServiceEndpoints.Commands.ExportSimTopologyCommand'
        [IO.File]::ReadAllText($file) | Should -BeExactly 'mine'

        $null = Export-SimTopology $file -Force
        [IO.File]::ReadAllText($file) | Should -Match 'ServiceEndpoints.Topology'
        [IO.Directory]::GetFiles($folder).Count | Should -Be 1
    }

    It 'tells what it would write, and writes nothing' {
        Export-SimTopology $file -WhatIf | Should -BeNullOrEmpty

        [IO.File]::Exists($file) | Should -BeFalse
    }

    It 'says where a file cannot be written' {
        { Export-SimTopology "$folder/nowhere/lab.json" -ErrorAction Stop } |
            Should -Throw -ErrorId 'TopologyFileNotWritable,ServiceEndpoints.Commands.ExportSimTopologyCommand'
        { Export-SimTopology $folder -ErrorAction Stop } |
            Should -Throw -ErrorId 'TopologyFileNotWritable,ServiceEndpoints.Commands.ExportSimTopologyCommand'
        { Export-SimTopology 'nodrive:/lab.json' -ErrorAction Stop } |
            Should -Throw -ErrorId 'TopologyFileNotWritable,ServiceEndpoints.Commands.ExportSimTopologyCommand'
    }

    It 'writes a checkpoint' {
        $before = Get-SimTopology
        $null = New-SimVNet spoke 10.1.0.0/16
        $null = Export-SimTopology $file -Topology $before
        $null = Import-SimTopology $file

        (Get-SimVNet).Name | Should -Be 'hub'
    }

    It 'refuses a file of a later version and keeps the topology' {
        [IO.File]::WriteAllText($file, '{ "format": "ServiceEndpoints.Topology", "version": 99 }')

        { Import-SimTopology $file -ErrorAction Stop } |
            Should -Throw -ErrorId 'TopologyVersionUnsupported,ServiceEndpoints.Commands.ImportSimTopologyCommand'
        (Get-SimVNet).Name | Should -Be 'hub'
    }

    Context 'as a template' {
        It 'writes one that Import-SimTopology reads' {
            $null = Export-SimTopology $file -Format Arm
            $null = New-SimTopology -Force

            $report = Import-SimTopology $file

            $report.Format | Should -Be 'Arm'
            $report.Findings | Should -BeNullOrEmpty
            Test-SimReachability vm1 contosodata -Quiet | Should -BeTrue
        }

        It 'warns of what is not in it, also with -WhatIf' {
            $null = New-SimOnPremisesNetwork office 192.168.0.0/16 -PublicIPAddress 203.0.113.10

            Export-SimTopology $file -Format Arm -WhatIf -WarningVariable said -WarningAction SilentlyContinue

            $said.Message | Should -Be (
                'Not in the template: office: On-premises networks are no resources; only the other end of a VPN is one.',
                'Not in the template: contosodata, PublicIPAddress: Azure chooses public addresses.')
            [IO.File]::Exists($file) | Should -BeFalse
        }

        It 'tells with -Verbose what it took for granted, and where the template belongs' {
            $told = Export-SimTopology $file -Format Arm -Verbose 4>&1

            $told.Message | Should -Contain 'Assumed: vm1, StorageProfile: It is made of an image of Ubuntu 24.04.'
            $told.Message | Should -Contain "The template is for the resource group 'sim'."
        }

        It 'holds no secret' {
            $null = New-SimResource -Type SqlServer contosodb
            $null = Export-SimTopology $file -Format Arm

            $text = [IO.File]::ReadAllText($file)
            $text | Should -Match '"databasePassword": {\s+"type": "secureString",\s+"metadata"'
        }
    }
}
